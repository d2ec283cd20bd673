using Toehold.Outcomes;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>The key of an answer's picture: only what that picture shows, each with the style of its sample.</summary>
public static class PictureKey
{
    public static IEnumerable<(string Style, string Words)> Of(Words say, PlanAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        yield return ("swatch-day", say["a day’s pain, 0 none to 10 worst"]);
        if (answer.Chart.Days.Any(day => day.IsProgramme))
        {
            yield return ("swatch-with", say["days with the exercises"]);
        }

        if (answer.Chart.Blocks.Any(block => !block.Counted && !(block.FirstDay >= answer.Request.TreatmentChangeDay)))
        {
            yield return ("swatch-aside", say["settling: the first days after a change, shown but not counted"]);
        }

        if (answer.Chart.Blocks.Any(block => block.FirstDay >= answer.Request.TreatmentChangeDay))
        {
            yield return ("swatch-aside", say["since the other treatment: shown but not counted"]);
        }

        if (answer.Chart.HasLevel)
        {
            yield return ("swatch-off-level", say["your usual pain without the exercises; dotted, as it would go on"]);
        }

        if (answer.Chart.Band is { } band)
        {
            yield return OfBand(say, band, answer.Verdict.Code);
            foreach (var line in OfLine(say, band, answer.Verdict.Code))
            {
                yield return line;
            }
        }
    }

    private static (string Style, string Words) OfBand(Words say, AnswerBand band, VerdictCode code) => (band.Probable, DiaryLevels.HasGuess(code)) switch
    {
        (not null, _) => ("swatch-probable", say["blue band: where your usual pain with the exercises lies, dark probably, light perhaps; single days lie around it"]),
        (_, true) => ("swatch-band", say["blue band: where your usual pain with the exercises may lie; single days lie around it"]),
        _ => ("swatch-open", say["blue band: where your usual pain with the exercises may lie, as far as is known; single days lie around it"]),
    };

    private static IEnumerable<(string Style, string Words)> OfLine(Words say, AnswerBand band, VerdictCode code)
    {
        if (!DiaryLevels.HasGuess(code))
        {
            yield break;
        }

        yield return ("swatch-line", say["best guess of it"]);
        if (band.Line is { } line)
        {
            yield return line.Kind switch
            {
                AnswerLineKind.OnePoint => ("swatch-one-point", say["one point less pain than without the exercises"]),
                AnswerLineKind.TwoPoints => ("swatch-matters", say["2 points lower than without: from here on a drop matters"]),
                _ => ("swatch-matters", say[$"{DiaryWords.Points(say, -line.At)} lower than without, 30 % of your usual pain: from here on a drop matters"]),
            };
        }
    }
}

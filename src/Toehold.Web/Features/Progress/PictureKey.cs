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
        if (answer.Chart.Blocks.Any(block => !block.Counted))
        {
            yield return ("swatch-aside", say["settling: the first days after a change, shown but not counted"]);
        }

        if (answer.Chart.HasLevel)
        {
            yield return ("swatch-off-level", say["your usual pain without the exercises; thin, as it would go on"]);
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
        (not null, _) => ("swatch-probable", say["where your usual pain with the exercises lies: dark, probably; light, perhaps"]),
        (_, true) => ("swatch-band", say["where your usual pain with the exercises may lie"]),
        _ => ("swatch-open", say["where your usual pain with the exercises may lie, as far as is known"]),
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
            yield return line.Matters
                ? ("swatch-matters", say[$"{DiaryWords.Number(-line.At)} points lower than without: from here on a drop matters"])
                : ("swatch-one-point", say["one point lower than without the exercises"]);
        }
    }
}

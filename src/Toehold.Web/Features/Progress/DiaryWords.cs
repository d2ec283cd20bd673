using System.Globalization;
using Toehold.Outcomes;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>The words beside the picture of an answer.</summary>
public static class DiaryWords
{
    public static string Of(OutsideChangeKind kind) => kind switch
    {
        OutsideChangeKind.Flare => "flare",
        OutsideChangeKind.Treatment => "treatment",
        OutsideChangeKind.Programme => "new exercises",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a change."),
    };

    /// <summary>The picture for those who cannot see it.</summary>
    public static string Describe(Words say, PlanAnswer answer)
    {
        var levels = answer.Chart.Blocks.Where(block => block.Level is not null).Select(block =>
            say[
                block.IsProgramme ? "with the exercises, from {0} to {1}, about {2}, between {3} and {4}" : "without the exercises, from {0} to {1}, about {2}, between {3} and {4}",
                say.Day(DateOnly.FromDayNumber(block.FirstDay)), say.Day(DateOnly.FromDayNumber(block.LastDay)), Number(block.Level!.Mean), Number(block.Level.Low), Number(block.Level.High)]);
        var line = answer.Chart.MattersAt is { } level ? " " + say[$"A level of {Number(level)} or less would be a drop that matters."] : "";
        return say[$"Pain from 0 to 10. Level: {string.Join("; ", levels)}."] + line;
    }

    public static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}

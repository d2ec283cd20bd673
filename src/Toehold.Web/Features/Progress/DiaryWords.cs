using System.Globalization;
using Toehold.Outcomes;

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
    public static string Describe(PlanAnswer answer)
    {
        var levels = answer.Chart.Blocks.Where(block => block.Level is not null).Select(block =>
            $"{(block.IsProgramme ? "with" : "without")} the exercises, from {Day(block.FirstDay)} to {Day(block.LastDay)}, about {Number(block.Level!.Mean)}, between {Number(block.Level.Low)} and {Number(block.Level.High)}");
        var line = answer.Chart.MattersAt is { } level ? $" A level of {Number(level)} or less would be a drop that matters." : "";
        return $"Pain from 0 to 10. Level: {string.Join("; ", levels)}.{line}";
    }

    public static string Day(int day) => Day(DateOnly.FromDayNumber(day));

    public static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    public static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}

using Toehold.Programmes;

namespace Toehold.Sessions.Tests;

/// <summary>A timeline in one short line, to compare by eye: "getReady 10 | hold 3 L 1/2 | release 1 L 1/2 | done 0".</summary>
internal static class CueScript
{
    public static string Of(Timeline timeline) => string.Join(" | ", timeline.Cues.Select(Of));

    public static string Of(Dose dose, Side? side = null, SessionSettings? settings = null) => Of(Build(dose, side, settings));

    public static Timeline Build(Dose dose, Side? side = null, SessionSettings? settings = null) =>
        TimelineBuilder.Build(
            [new SessionItem(0, new Exercise { Name = "Calf stretch", Side = side, Dose = dose })],
            settings ?? SessionSettings.Default);

    private static string Of(Cue cue)
    {
        var side = cue.Side switch { BodySide.Left => " L", BodySide.Right => " R", _ => "" };
        var open = cue.IsOpen ? "?" : "";
        var count = cue is Cue.Done ? "" : $" {cue.Set}.{cue.Repetition}";
        return $"{cue.Kind}{open} {cue.For.TotalSeconds:0.###}{side}{count}";
    }
}

using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>The words and the figure's movement of one exercise's cues.</summary>
internal sealed class CueWords(Exercise exercise, Workload load, SessionSettings settings)
{
    private const string Tap = "Tap when you are ready.";

    // A hold this long is announced with its length; a shorter one is over before anyone counts.
    private static readonly TimeSpan WorthSaying = TimeSpan.FromSeconds(10);

    private readonly string part = BodyPart.In(exercise.Name);
    private readonly string verb = MoveVerb.In(exercise.Name);

    public Cue GetReady(Turn turn, TimeSpan length, bool isFirst) => new Cue.GetReady
    {
        For = length,
        IsOpen = settings.WaitForTap,
        Say = Speech.AllThatFit(WaitSlot(length), Announcement(turn, isFirst)),
        Show = WaitShow("Get ready"),
    };

    public Cue Hold(Turn turn, TimeSpan length) => new Cue.Hold
    {
        For = length,
        Say = length >= WorthSaying
            ? Speech.FirstThatFits(length, $"{SideFirst(turn)}Hold for {Spoken.Time(length)}.")
            : Speech.FirstThatFits(length, $"{SideFirst(turn)}Hold."),
        Show = "Hold still",
        Figure = new(0, 1),
    };

    public Cue TimedMove(Turn turn, TimeSpan length)
    {
        var cycles = Math.Max(1, Math.Round(length / settings.Options.FigureCycle));
        return new Cue.Move
        {
            For = length,
            Say = Speech.FirstThatFits(length, $"{SideFirst(turn)}{verb} for {Spoken.Time(length)}.", $"{verb}."),
            Show = verb,
            Figure = new(1, 1 + cycles),
        };
    }

    public Cue CountedMove(Turn turn, TimeSpan length) => new Cue.Move
    {
        For = length,
        Say = Speech.FirstThatFits(length, $"{SideFirst(turn)}{Math.Max(load.HasTwoLevels ? 1 : turn.Set, turn.Repetition)}."),
        Show = "Move",
        Figure = new(0, 1),
    };

    public static Cue LetGo(TimeSpan length) => new Cue.Release
    {
        For = length,
        Say = Speech.FirstThatFits(length, "Let go."),
        Show = "Let go",
        Figure = new(1, 0),
    };

    public static Cue Back(TimeSpan length) => new Cue.Release { For = length, Show = "And back", Figure = new(1, 0) };

    public Cue Rest(TimeSpan length) => new Cue.Rest
    {
        For = length,
        IsOpen = settings.WaitForTap,
        Say = settings.WaitForTap ? $"Rest. {Tap}"
            : length >= WorthSaying ? $"Rest for {Spoken.Time(length)}."
            : Speech.FirstThatFits(length, "Rest."),
        Show = WaitShow("Rest"),
    };

    public Cue ChangeSide(Turn next, TimeSpan length) => new Cue.ChangeSide
    {
        For = length,
        IsOpen = settings.WaitForTap,
        Say = Speech.AllThatFit(WaitSlot(length), [$"Change to the {Name(next.Side)} {part}.", .. TapSentence()]),
        Show = WaitShow($"Other {part}"),
    };

    private IEnumerable<string> Announcement(Turn turn, bool isFirst)
    {
        yield return $"{(isFirst ? "First" : "Next")}: {exercise.Name.TrimEnd('.', ' ')}.";
        if (exercise.Position is { } position)
        {
            yield return Spoken.TakeUp(position);
        }

        if (exercise.Equipment.Count > 0)
        {
            yield return $"You need {Spoken.List(exercise.Equipment)}.";
        }

        if (turn.Side is { } side)
        {
            yield return $"{(side == BodySide.Left ? "Left" : "Right")} {part} first.";
        }

        foreach (var sentence in TapSentence())
        {
            yield return sentence;
        }
    }

    private IEnumerable<string> TapSentence() => settings.WaitForTap ? [Tap] : [];

    private TimeSpan WaitSlot(TimeSpan length) => settings.WaitForTap ? Speech.Longest : length;

    private string WaitShow(string text) => settings.WaitForTap ? $"{text}, then tap" : text;

    // Only turns need their side said each time; otherwise the change of side has said it.
    private string SideFirst(Turn turn) => exercise.Side != Side.Alternate ? "" : turn.Side == BodySide.Left ? "Left. " : "Right. ";

    private static string Name(BodySide? side) => side == BodySide.Left ? "left" : "right";
}

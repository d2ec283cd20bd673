using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// A session as timed cues, made by <see cref="TimelineBuilder"/>: the first cue begins at zero, each begins where the one
/// before it ends, and the last, and only the last, is <see cref="Cue.Done"/>. Compares by value.
/// </summary>
public sealed record Timeline
{
    internal Timeline(IEnumerable<Cue> cues, IEnumerable<SetMark> sets, IEnumerable<PositionTime> byPosition, string? shortened)
    {
        Cues = cues.ToValueList();
        Sets = sets.ToValueList();
        ByPosition = PositionTime.Sum(byPosition);
        Shortened = shortened;
    }

    /// <summary>The cues in order; never empty.</summary>
    public ValueList<Cue> Cues { get; }

    /// <summary>The sets that are done once every cue has been, in the order in which they end.</summary>
    public ValueList<SetMark> Sets { get; }

    /// <summary>The time in each position, in the order of first use; together the total.</summary>
    public ValueList<PositionTime> ByPosition { get; }

    /// <summary>
    /// One plain sentence where the doses asked for more than a session may hold
    /// (<see cref="TimelineOptions.LongestSession"/>, <see cref="TimelineOptions.MostCues"/>) and something was left out; otherwise null.
    /// </summary>
    public string? Shortened { get; }

    /// <summary>The length of the session; with "wait for my tap", an estimate that counts each wait at its usual length.</summary>
    public TimeSpan Total => Cues[^1].End;
}

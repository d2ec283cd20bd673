namespace Toehold.Sessions;

/// <summary>
/// One timed instruction of a session. Cues follow each other without a gap or an overlap, on the millisecond grid.
/// Get-ready, rest and change-side look ahead: their side and counters are those of the work that follows.
/// </summary>
public abstract record Cue
{
    private Cue()
    {
    }

    /// <summary>The kind in one camelCase word, stable for pages and files.</summary>
    public abstract string Kind { get; }

    /// <summary>When it begins, from the start of the session.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or off the millisecond grid.</exception>
    public TimeSpan At { get; init => field = OnGrid(value); }

    /// <summary>How long it lasts; where <see cref="IsOpen"/> is set, how long it would last without the tap.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or off the millisecond grid.</exception>
    public TimeSpan For { get; init => field = OnGrid(value); }

    /// <summary>When it ends, from the start of the session.</summary>
    public TimeSpan End => At + For;

    /// <summary>Whether it waits for a tap, however long that takes; only get-ready, rest and change-side ever do.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The exercise's index in its programme, or null at the end of the session.</summary>
    public int? Exercise { get; init; }

    /// <summary>The side that works, or null where the sides are not told apart.</summary>
    public BodySide? Side { get; init; }

    /// <summary>Which set this is, from 1, on this side; 0 at the end of the session.</summary>
    public int Set { get; init; }

    /// <summary>How many sets this side does; 0 at the end of the session.</summary>
    public int Sets { get; init; }

    /// <summary>Which repetition of the set this is, from 1, on this side; 0 at the end of the session.</summary>
    public int Repetition { get; init; }

    /// <summary>How many repetitions the set has on this side; 0 at the end of the session.</summary>
    public int Repetitions { get; init; }

    /// <summary>What to speak as the cue begins, short enough for its time; null where silence is better.</summary>
    public string? Say { get; init; }

    /// <summary>The two or three words to read from a distance.</summary>
    public required string Show { get; init; }

    /// <summary>How the figure moves.</summary>
    public FigurePhase Figure { get; init; }

    /// <summary>Time to take up the position and fetch what is needed.</summary>
    public sealed record GetReady : Cue
    {
        /// <inheritdoc/>
        public override string Kind => "getReady";
    }

    /// <summary>Keep the working pose. The figure reaches it early and stays.</summary>
    public sealed record Hold : Cue
    {
        /// <inheritdoc/>
        public override string Kind => "hold";
    }

    /// <summary>Move: through cycles for a time, or once into the working pose.</summary>
    public sealed record Move : Cue
    {
        /// <inheritdoc/>
        public override string Kind => "move";
    }

    /// <summary>Let go after a hold, or come back from a counted movement.</summary>
    public sealed record Release : Cue
    {
        /// <inheritdoc/>
        public override string Kind => "release";
    }

    /// <summary>Nothing to do before the next repetition or set.</summary>
    public sealed record Rest : Cue
    {
        /// <inheritdoc/>
        public override string Kind => "rest";
    }

    /// <summary>Time to change to the other side.</summary>
    public sealed record ChangeSide : Cue
    {
        /// <inheritdoc/>
        public override string Kind => "changeSide";
    }

    /// <summary>The end of the session. It takes no time: nothing follows that its words could run into.</summary>
    public sealed record Done : Cue
    {
        /// <inheritdoc/>
        public override string Kind => "done";
    }

    private static TimeSpan OnGrid(TimeSpan value) => value >= TimeSpan.Zero && value.Ticks % TimeSpan.TicksPerMillisecond == 0
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A cue's time is whole milliseconds, from zero up.");
}

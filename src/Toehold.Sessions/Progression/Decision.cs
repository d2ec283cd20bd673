namespace Toehold.Sessions;

/// <summary>What the rules say about an exercise's next session.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The index of the ladder's step to do next.</summary>
    public required int Step { get; init; }

    /// <summary>Why, in one plain line for the person.</summary>
    public required string Reason { get; init; }

    /// <summary>One step up.</summary>
    /// <param name="Changes">The one thing that grows.</param>
    public sealed record Up(StepVariable Changes) : Decision;

    /// <summary>The same step again.</summary>
    public sealed record Hold : Decision;

    /// <summary>One step back.</summary>
    public sealed record BackOne : Decision;

    /// <summary>Two steps back, or to the foot of the ladder where there are not two.</summary>
    public sealed record BackTwo : Decision;

    /// <summary>No more of this exercise until a professional has been asked.</summary>
    public sealed record Pause : Decision;
}

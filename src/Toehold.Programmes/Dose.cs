namespace Toehold.Programmes;

/// <summary>How much of an exercise is done, and how often. A null slot is one that the hand-out leaves open.</summary>
public sealed record Dose
{
    /// <summary>A dose whose every slot is open.</summary>
    public static Dose Open { get; } = new();

    /// <summary>Rounds of the exercise in a session (count).</summary>
    public Amount? Sets { get; init; }

    /// <summary>Times that the movement or the hold is made in one set (count).</summary>
    public Amount? Reps { get; init; }

    /// <summary>How long one repetition's position is kept (seconds).</summary>
    public Amount? Hold { get; init; }

    /// <summary>A hold counted in breaths (count).</summary>
    public Amount? Breaths { get; init; }

    /// <summary>How long a continuous movement goes on (seconds).</summary>
    public Amount? Duration { get; init; }

    /// <summary>The pause between repetitions or sets (seconds).</summary>
    public Amount? Rest { get; init; }

    /// <summary>Sessions a day (count).</summary>
    public Amount? PerDay { get; init; }

    /// <summary>Days, or sessions, a week (count).</summary>
    public Amount? PerWeek { get; init; }
}

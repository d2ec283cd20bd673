namespace Toehold.Sessions;

/// <summary>How one exercise went in one session, as the person tells it.</summary>
public sealed record ExerciseOutcome
{
    /// <summary>The day of the session.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether every set was done.</summary>
    public required bool AllDone { get; init; }

    /// <summary>The worst pain during it, from 0, none, to 10; null where it was not told, which is never good enough for a step up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–10.</exception>
    public required int? Pain { get; init => field = Score.Checked(value); }

    /// <summary>How hard it was, from 0, nothing, to 10; null where it was not told, which is never good enough for a step up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–10.</exception>
    public required int? Effort { get; init => field = Score.Checked(value); }

    /// <summary>Whether the person nearly fell.</summary>
    public bool NearFall { get; init; }

    /// <summary>Whether pain was back to usual the next morning; null until that is answered.</summary>
    public bool? BackToUsualByMorning { get; init; }
}

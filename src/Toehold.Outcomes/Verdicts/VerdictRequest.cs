namespace Toehold.Outcomes;

/// <summary>What a verdict is asked about: the diary, and what the person said around it.</summary>
public sealed record VerdictRequest
{
    /// <summary>The days, with the settling days already left out (<see cref="Diary.WithSettling"/>).</summary>
    public required Diary Diary { get; init; }

    /// <summary>The planned first programme day, where none has come yet. Once one has, that day counts and this does not.</summary>
    public int? PlannedStart { get; init; }

    /// <summary>Whether today is the end that was fixed before the programme began.</summary>
    public bool AtPlannedEnd { get; init; }

    /// <summary>The latest day that the person called a flare before or at the diary's start, or null.</summary>
    public int? FlareDay { get; init; }

    /// <summary>The first day of another medicine or treatment, or null. Days from then on do not count.</summary>
    public int? TreatmentChangeDay { get; init; }

    /// <summary>
    /// The day that time is counted from: the first programme day; before one has come, the planned one; without a plan,
    /// the day after the diary's last.
    /// </summary>
    public int Start => Diary.FirstProgrammeDay ?? PlannedStart ?? (Diary.Days.Count == 0 ? 0 : Diary.Days[^1].Day + 1);

    /// <summary>Whether another treatment began within the diary.</summary>
    public bool TreatmentChanged => TreatmentChangeDay is { } day && Diary.Days.Count > 0 && day <= Diary.Days[^1].Day;

    /// <summary>The diary with what comes after a change of treatment left out.</summary>
    public Diary Comparable => TreatmentChanged ? Diary.CountedUntil(TreatmentChangeDay!.Value) : Diary;
}

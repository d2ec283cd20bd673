namespace Toehold.Reading;

/// <summary>What a phrase speaks about.</summary>
internal enum Slot : byte
{
    None,
    Sets,
    Reps,
    Hold,
    Breaths,
    Duration,
    Rest,
    PerDay,
    PerWeek,

    /// <summary>A time that is hold or duration; the exercise decides.</summary>
    Time,

    /// <summary>How often; the number's words decide whether a day or a week is meant.</summary>
    Often,
    Side,
}

namespace Toehold.Reading;

/// <summary>What a number counts.</summary>
internal enum Unit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Long,
    Breath,
    Count,
    Set,
    Times,
    Rep,
    Session,

    /// <summary>A measure that is no dose: distance, weight, angle, share.</summary>
    Measure,
}

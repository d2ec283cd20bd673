namespace Toehold.Sessions;

/// <summary>What one repetition is made of.</summary>
internal enum WorkKind
{
    /// <summary>A pose kept for a time.</summary>
    Hold,

    /// <summary>A movement that goes on for a time.</summary>
    Timed,

    /// <summary>A movement there and back, without a time of its own.</summary>
    Counted,
}

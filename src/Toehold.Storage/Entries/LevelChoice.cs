namespace Toehold.Storage;

/// <summary>How much a person wants to do, whatever the rules would say.</summary>
public enum LevelChoice
{
    /// <summary>The hand-out's own dose, as far as the safety answers allow it.</summary>
    HandOut,

    /// <summary>The gentlest step.</summary>
    Gentlest,

    /// <summary>One step easier.</summary>
    Easier,

    /// <summary>The last step taken back.</summary>
    Undo,

    /// <summary>A paused exercise taken up again, at its gentlest step.</summary>
    TakeUpAgain,
}

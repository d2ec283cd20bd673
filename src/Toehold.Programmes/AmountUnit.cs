namespace Toehold.Programmes;

/// <summary>What an amount is counted in when it is written out.</summary>
public enum AmountUnit
{
    /// <summary>Seconds, written as minutes where it comes out even.</summary>
    Time,

    /// <summary>"once", "twice", "3 times".</summary>
    Times,

    /// <summary>Sets.</summary>
    Sets,

    /// <summary>Breaths.</summary>
    Breaths,

    /// <summary>Days.</summary>
    Days,
}

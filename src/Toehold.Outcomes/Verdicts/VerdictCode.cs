namespace Toehold.Outcomes;

/// <summary>What may be said today. The eight answers, and no other.</summary>
public enum VerdictCode
{
    /// <summary>Too few counted ratings with the programme or without it.</summary>
    TooEarlyData,

    /// <summary>Enough days, and not yet enough evidence either way.</summary>
    TooEarlyEvidence,

    /// <summary>Pain is lower, and the drop probably matters.</summary>
    LowerWorthwhile,

    /// <summary>Pain is lower, and the drop is probably too small to matter.</summary>
    LowerSmall,

    /// <summary>Pain is lower; whether the drop matters is open.</summary>
    LowerSizeUnsure,

    /// <summary>Pain is higher.</summary>
    Higher,

    /// <summary>At the planned end: a drop of a full point is unlikely.</summary>
    NoWorthwhileDrop,

    /// <summary>At the planned end: the days do not settle it.</summary>
    UndecidedAtEnd,
}

/// <summary>The answers as other programs read them.</summary>
public static class VerdictCodes
{
    /// <summary>The fixed upper-case name, for instance <c>TOO_EARLY_DATA</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the eight.</exception>
    public static string ToCode(this VerdictCode code) => code switch
    {
        VerdictCode.TooEarlyData => "TOO_EARLY_DATA",
        VerdictCode.TooEarlyEvidence => "TOO_EARLY_EVIDENCE",
        VerdictCode.LowerWorthwhile => "LOWER_WORTHWHILE",
        VerdictCode.LowerSmall => "LOWER_SMALL",
        VerdictCode.LowerSizeUnsure => "LOWER_SIZE_UNSURE",
        VerdictCode.Higher => "HIGHER",
        VerdictCode.NoWorthwhileDrop => "NO_WORTHWHILE_DROP",
        VerdictCode.UndecidedAtEnd => "UNDECIDED_AT_END",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a verdict."),
    };

    /// <summary>Whether the answer is one of the three sizes of "lower".</summary>
    public static bool IsLower(this VerdictCode code) =>
        code is VerdictCode.LowerWorthwhile or VerdictCode.LowerSmall or VerdictCode.LowerSizeUnsure;
}

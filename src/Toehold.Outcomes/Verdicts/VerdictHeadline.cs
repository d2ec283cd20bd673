namespace Toehold.Outcomes;

/// <summary>The answer in one short sentence without numbers, for the top of a page.</summary>
public static class VerdictHeadline
{
    /// <summary>The sentence for an answer and what it may be tied to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the eight answers.</exception>
    public static string For(VerdictCode code, Attribution? attribution)
    {
        var comesAndGoes = attribution == Attribution.WhenYouDoIt;
        return code switch
        {
            VerdictCode.TooEarlyData => "It is too early to know whether the exercises help.",
            VerdictCode.TooEarlyEvidence => "It is too early to know whether the exercises help: the days so far do not point clearly either way.",
            VerdictCode.LowerWorthwhile when comesAndGoes => "The exercises seem to help: your pain is lower on the days with them, probably by enough to matter.",
            VerdictCode.LowerWorthwhile => "Your pain is lower since you started, probably by enough to matter.",
            VerdictCode.LowerSmall when comesAndGoes => "The exercises seem to help a little, probably too little to matter.",
            VerdictCode.LowerSmall => "Your pain is a little lower since you started, probably by too little to matter.",
            VerdictCode.LowerSizeUnsure when comesAndGoes => "The exercises seem to help: your pain is lower on the days with them. Whether by enough to matter is still open.",
            VerdictCode.LowerSizeUnsure => "Your pain is lower since you started. Whether by enough to matter is still open.",
            VerdictCode.Higher when comesAndGoes => "Your pain is higher on the days with the exercises. Leave them off for now, and ask someone who treats you.",
            VerdictCode.Higher => "Your pain is higher since you started the exercises. Leave them off for now, and ask someone who treats you.",
            VerdictCode.NoWorthwhileDrop => "The exercises do not seem to help your pain: a drop of even one point is unlikely.",
            VerdictCode.UndecidedAtEnd => "The planned days are over, and they cannot tell whether the exercises help.",
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a verdict."),
        };
    }
}

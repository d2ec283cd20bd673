namespace Toehold.Outcomes;

/// <summary>The answer in plain words: calm, no more than the numbers carry, no promise and no blame.</summary>
internal static class VerdictSentence
{
    public static string For(VerdictCode code, VerdictModel model, Attribution? attribution, VerdictOptions options) => code switch
    {
        VerdictCode.TooEarlyData =>
            $"Too early to say. Counted so far: {Words.Days(model.BaselineCount)} without the exercises and "
            + $"{Words.Days(model.ProgrammeCount)} with them; each side needs {options.DaysNeeded}.",
        VerdictCode.TooEarlyEvidence =>
            "Too early to say. There are enough days to compare, and they do not yet point clearly either way. You can look again any day.",
        VerdictCode.LowerWorthwhile =>
            $"{Lower(model, attribution)} The drop is probably large enough to matter.{Limits(attribution)}",
        VerdictCode.LowerSmall =>
            $"{Lower(model, attribution)} The drop is there, and probably too small to matter much.{Limits(attribution)}",
        VerdictCode.LowerSizeUnsure =>
            $"{Lower(model, attribution)} Whether the drop is large enough to matter is still open.{Limits(attribution)}",
        VerdictCode.Higher =>
            $"Your pain is higher {When(attribution)}: {About(model)}. It is reasonable to pause and to ask someone who treats you.{Limits(attribution)}",
        VerdictCode.NoWorthwhileDrop =>
            $"A drop of a full point is unlikely: {About(model)}. It is fair to try something else.",
        _ =>
            $"The planned days are over and they do not settle it: {About(model)}. Not knowing is a result too.",
    };

    private static string Lower(VerdictModel model, Attribution? attribution) => $"Your pain is lower {When(attribution)}: {About(model)}.";

    private static string When(Attribution? attribution) => attribution == Attribution.WhenYouDoIt ? "when you do the exercises" : "since you started";

    private static string About(VerdictModel model)
    {
        var (low, high) = model.ShownInterval;
        return $"{Words.Change(model.EffectMean)} at best guess, with 95 % between {Words.Change(low)} and {Words.Change(high)}";
    }

    public static string Limits(Attribution? attribution) => attribution == Attribution.WhenYouDoIt
        ? " It went with the exercises through more than one change, so time alone explains it less well."
        : " With a single change there is no telling the exercises from what time does by itself.";
}

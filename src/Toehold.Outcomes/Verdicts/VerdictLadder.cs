namespace Toehold.Outcomes;

/// <summary>From the numbers to the answer, rung by rung.</summary>
public static class VerdictLadder
{
    /// <summary>The answer that the numbers allow.</summary>
    /// <param name="model">The numbers.</param>
    /// <param name="atPlannedEnd">Whether today is the end that was fixed before the programme began. It is asked once; then the answer stands.</param>
    /// <param name="options">The judgements.</param>
    public static VerdictCode Decide(VerdictModel model, bool atPlannedEnd, VerdictOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        if (model.BaselineCount < options.DaysNeeded || model.ProgrammeCount < options.DaysNeeded)
        {
            return VerdictCode.TooEarlyData;
        }

        return atPlannedEnd ? AtEnd(model, options) : OnAnyDay(model, options);
    }

    private static VerdictCode AtEnd(VerdictModel model, VerdictOptions options)
    {
        if (model.ProbabilityLower >= options.EndProbability)
        {
            return Size(model, options);
        }

        if (model.ProbabilityLower <= 1 - options.EndProbability)
        {
            return VerdictCode.Higher;
        }

        return model.ProbabilityDrop1 <= options.UnlikelyProbability ? VerdictCode.NoWorthwhileDrop : VerdictCode.UndecidedAtEnd;
    }

    private static VerdictCode OnAnyDay(VerdictModel model, VerdictOptions options)
    {
        if (model.LogOddsLower >= Math.Log(options.OddsNeeded))
        {
            return Size(model, options);
        }

        return model.LogOddsHigher >= Math.Log(options.OddsNeeded) ? VerdictCode.Higher : VerdictCode.TooEarlyEvidence;
    }

    private static VerdictCode Size(VerdictModel model, VerdictOptions options) =>
        Math.Max(model.ProbabilityDrop2, model.ProbabilityDrop30Percent) switch
        {
            var matters when matters >= options.SizeProbability => VerdictCode.LowerWorthwhile,
            var matters when matters <= 1 - options.SizeProbability => VerdictCode.LowerSmall,
            _ => VerdictCode.LowerSizeUnsure,
        };
}

namespace Toehold.Outcomes;

/// <summary>
/// The answer as a picture shows it: how far the usual level with the programme may lie from the one without, in points,
/// negative for less pain. It is cut from the posterior by the very limits of <see cref="VerdictLadder"/>, so that the
/// picture and the sentence cannot part: a band that lies below zero is "lower", one that holds zero is open, and
/// <see cref="Line"/> lies above, in or below the probable part just as the size is worthwhile, unsure or small.
/// </summary>
public sealed record AnswerBand
{
    private const double Surely = 0.999;

    private AnswerBand()
    {
    }

    /// <summary>Posterior mean of the difference.</summary>
    public required double Mean { get; init; }

    /// <summary>
    /// Lower end: of the 95 % interval; where a drop of one point is called unlikely, of what is not unlikely; where the
    /// odds are too short to speak before the planned end, zero at the most.
    /// </summary>
    public required double Low { get; init; }

    /// <summary>Upper end of the 95 % interval; where the odds are too short to speak before the planned end, zero at the least.</summary>
    public required double High { get; init; }

    /// <summary>Where it probably lies, as the size of "lower" asks; null for every other answer.</summary>
    public required (double Low, double High)? Probable { get; init; }

    /// <summary>The drop that the sentence speaks of; null where it speaks of none.</summary>
    public required AnswerLine? Line { get; init; }

    /// <summary>The band of an answer; null while there are too few days for one.</summary>
    public static AnswerBand? Of(VerdictCode code, VerdictModel model, EffectPosterior posterior, VerdictOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(posterior);
        ArgumentNullException.ThrowIfNull(options);
        if (code == VerdictCode.TooEarlyData)
        {
            return null;
        }

        var open = code == VerdictCode.TooEarlyEvidence;
        var low = code == VerdictCode.NoWorthwhileDrop ? posterior.Effect.Quantile(options.UnlikelyProbability) : model.Low95;
        return new AnswerBand
        {
            Mean = model.EffectMean,
            Low = open ? Math.Min(low, 0) : low,
            High = open ? Math.Max(model.High95, 0) : model.High95,
            Probable = code.IsLower() ? (posterior.Effect.Quantile(1 - options.SizeProbability), posterior.Effect.Quantile(options.SizeProbability)) : null,
            Line = LineOf(code, model, posterior),
        };
    }

    private static AnswerLine? LineOf(VerdictCode code, VerdictModel model, EffectPosterior posterior) => code switch
    {
        VerdictCode.Higher => null,
        VerdictCode.NoWorthwhileDrop => new AnswerLine(-1, AnswerLineKind.OnePoint),
        _ when model.ProbabilityDrop2 >= model.ProbabilityDrop30Percent => new AnswerLine(-2, AnswerLineKind.TwoPoints),
        _ => new AnswerLine(ThirtyPercent(model, posterior), AnswerLineKind.ThirtyPercent),
    };

    // Thirty per cent is of a level that is itself not sure. It stands where the difference is as likely to be below it
    // as it is to be a drop of thirty per cent; near certainty no such place can be told, and the level's mean serves.
    private static double ThirtyPercent(VerdictModel model, EffectPosterior posterior) =>
        model.ProbabilityDrop30Percent is > 1 - Surely and < Surely and var share
            ? posterior.Effect.Quantile(share)
            : -0.3 * Math.Clamp(model.LevelMean, 0, 10);
}

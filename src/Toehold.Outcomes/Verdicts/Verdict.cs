namespace Toehold.Outcomes;

/// <summary>What one person's diary says about whether the programme helps, and how sure that is.</summary>
public sealed class Verdict
{
    private Verdict()
    {
    }

    /// <summary>The answer.</summary>
    public required VerdictCode Code { get; init; }

    /// <summary>The answer in plain words.</summary>
    public required string Sentence { get; init; }

    /// <summary>What a difference may be tied to, or null while the counted ratings are of one side only.</summary>
    public required Attribution? Attribution { get; init; }

    /// <summary>What a reader should know beside it.</summary>
    public required IReadOnlyList<VerdictWarning> Warnings { get; init; }

    /// <summary>The numbers.</summary>
    public required VerdictModel Model { get; init; }

    /// <summary>The answer as a picture shows it; null while there are too few days for one.</summary>
    public required AnswerBand? Band { get; init; }

    /// <summary>Counted baseline days, and how many of them are rated.</summary>
    public required RatedShare BaselineRated { get; init; }

    /// <summary>Counted programme days, and how many of them are rated.</summary>
    public required RatedShare ProgrammeRated { get; init; }

    /// <summary>How much worse the unrated programme days would have to have been, or null where that question does not arise.</summary>
    public required TippingPoint? TippingPoint { get; init; }

    /// <summary>What would narrow the answer most.</summary>
    public required NextStep NextStep { get; init; }

    /// <summary>
    /// The verdict on a diary. Deterministic: the same days give the same numbers. On a day before the planned end it is
    /// safe to ask as often as one likes; at the planned end it is asked once and kept.
    /// </summary>
    public static Verdict For(VerdictRequest request, VerdictOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        options ??= VerdictOptions.Default;
        var diary = request.Comparable;
        var filter = DiaryFilter.Over(diary, request.Start);
        var posterior = new EffectPosterior(filter, options);
        var model = VerdictModel.From(posterior);
        var code = VerdictLadder.Decide(model, request.AtPlannedEnd, options);
        var attribution = AttributionOf(diary.CountSwitches());
        var programmeRated = RatedShare.Of(diary, programme: true);
        return new Verdict
        {
            Code = code,
            Sentence = VerdictSentence.For(code, model, attribution, options),
            Attribution = attribution,
            Warnings = VerdictWarnings.Due(request),
            Model = model,
            Band = AnswerBand.Of(code, model, posterior, options),
            BaselineRated = RatedShare.Of(diary, programme: false),
            ProgrammeRated = programmeRated,
            TippingPoint = TippingPoint.Of(model, programmeRated),
            NextStep = NextStep.After(request, filter, posterior, options),
        };
    }

    /// <summary>The odds against those that a verdict needs, in plain words.</summary>
    public string OddsSentence(VerdictOptions? options = null)
    {
        options ??= VerdictOptions.Default;
        var needed = Words.Odds(options.OddsNeeded);
        return $"Odds that pain is lower rather than unchanged: {Words.Odds(Model.OddsLower)}; that it is higher: {Words.Odds(Model.OddsHigher)}. "
            + $"It takes {needed}, and {Words.Days(options.DaysNeeded)} on each side, to say so before the planned end.";
    }

    /// <summary>The difference and its 95 % interval, cut to what the scale allows, in plain words; or when they will be given.</summary>
    public string IntervalSentence(VerdictOptions? options = null)
    {
        if (Code == VerdictCode.TooEarlyData)
        {
            return $"The difference and its 95 % interval are given once each side has {Words.Days((options ?? VerdictOptions.Default).DaysNeeded)} that count.";
        }

        var (low, high) = Model.ShownInterval;
        return $"Difference, with the exercises minus without: {Words.Points(Model.EffectMean)} points, 95 % interval {Words.Points(low)} to {Words.Points(high)}.";
    }

    /// <summary>What the number of changes between the sides allows to say about its cause, in plain words; empty where nothing differs.</summary>
    public string Limits() => Code.IsLower() || Code == VerdictCode.Higher ? VerdictSentence.Limits(Attribution).TrimStart() : "";

    private static Attribution? AttributionOf(int switches) => switches switch
    {
        0 => null,
        1 => Outcomes.Attribution.SinceYouStarted,
        _ => Outcomes.Attribution.WhenYouDoIt,
    };
}

namespace Toehold.Outcomes;

/// <summary>The smallest changes of the measures, each with its source.</summary>
internal static class MeasureThresholds
{
    private static readonly Source Ostelo = new("Ostelo and others 2008, Spine", null, SourceMark.S);

    public static readonly Threshold PainReal = new(2, null, "MDC", new Source("Remembered, no source read", null, SourceMark.M));

    public static readonly Threshold PainMeaningful = new(2, 0.3, "MIC, 2 points or 30 %", new Source("Farrar and others 2001", "10.1016/s0304-3959(01)00349-9", SourceMark.S));

    public static readonly Threshold DisabilityReal = new(5, null, "MDC at 90 %, 4 to 5", new Source("Stratford and others 1996", null, SourceMark.S));

    public static readonly Threshold DisabilityMeaningful = new(5, 0.3, "MIC, 5 points or 30 %", Ostelo);

    public static readonly Threshold ActivitiesReal = new(2, null, "MDC at 90 % of the mean", new Source("PSFS form, as copied by clinics", null, SourceMark.S2));

    public static readonly Threshold OneActivityReal = new(3, null, "MDC at 90 % of one activity", new Source("PSFS form, as copied by clinics", null, SourceMark.S2));

    public static readonly Threshold StanceReal = new(24.1, null, "MDC at 95 %, people of 60 to 89", new Source("Goldberg and others 2011, Gait Posture 33:737", null, SourceMark.S2));

    public static readonly Threshold HeelRiseReal = new(6.5, null, "limits of agreement, -6.2 to 6.5", new Source("Hébert-Losier and others 2017", "10.1016/j.physio.2017.03.002", SourceMark.C));

    public static readonly Threshold ChairStandReal = new(2, null, "MDC", new Source("Remembered, no source read", null, SourceMark.M));
}

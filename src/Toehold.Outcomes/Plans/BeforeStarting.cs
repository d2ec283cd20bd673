namespace Toehold.Outcomes;

/// <summary>What a person is told before starting: how much a plan can find out.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="HalfWidth">The 95 % half-width to be expected at its end (points), if every day is rated; by the forecast, before any rating.</param>
/// <param name="Power">How often it finds a drop of two points, or null where that plan was not simulated.</param>
public sealed record BeforeStarting(ComparisonPlan Plan, double HalfWidth, PlanPower? Power)
{
    /// <summary>The answer for a plan.</summary>
    public static BeforeStarting For(ComparisonPlan plan, VerdictOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= VerdictOptions.Default;
        var diary = plan.ToDiary(0, options.SettlingDays);
        var posterior = new EffectPosterior(new DiaryFilter(plan.BlockDays[0]), options);
        var rated = new Diary(diary.Days.Select(day => day with { Pain = 5 }));
        return new BeforeStarting(plan, posterior.HalfWidthAfter(DiaryFilter.Over(rated, plan.BlockDays[0])), PlanPower.Of(plan));
    }

    /// <summary>The answer in plain words.</summary>
    public override string ToString()
    {
        if (!Plan.Compares)
        {
            return "Without days of both kinds there is nothing to compare: you get a record of your pain, and no verdict.";
        }

        var width = $"With {Plan}, the difference would be known to within about {Words.Points(HalfWidth)} points either way.";
        return Power is null
            ? width
            : $"{width} A true drop of 2 points was noticed in {Power.Least} to {Power.Most} of 100 simulated diaries.";
    }
}

namespace Toehold.Outcomes;

/// <summary>
/// How often a plan says "lower", on any day or at its end, when the truth is a drop of two points, in per cent of simulated diaries
/// (scatter 1.5, whole scores, 15 % of days unrated, 7 settling days left out). Source: our own simulation;
/// <c>bench/RESULTS.md</c> names the command and the seed that repeat it. The change is taken to stop on the day the
/// programme pauses; where it fades over 14 days instead, plans with a return find less: 59 and 81 in place of
/// 84 and 94 for four blocks by turns.
/// </summary>
/// <param name="Plan">The plan.</param>
/// <param name="Sudden">Carry-over .3, the change sets in at once.</param>
/// <param name="Gradual">Carry-over .3, it sets in over 14 days.</param>
/// <param name="SuddenSticky">Carry-over .6, at once.</param>
/// <param name="GradualSticky">Carry-over .6, over 14 days.</param>
public sealed record PlanPower(ComparisonPlan Plan, int Sudden, int Gradual, int SuddenSticky, int GradualSticky)
{
    /// <summary>The simulated plans.</summary>
    public static IReadOnlyList<PlanPower> Simulated { get; } =
    [
        new(new ComparisonPlan(7, 77), 13, 10, 9, 7),
        new(new ComparisonPlan(28, 28), 47, 33, 33, 21),
        new(new ComparisonPlan(14, 70), 50, 37, 34, 25),
        new(new ComparisonPlan(28, 56), 58, 44, 37, 27),
        new(new ComparisonPlan(21, 21, 21, 21), 84, 74, 63, 53),
        new(new ComparisonPlan(21, 42, 21), 89, 83, 68, 58),
        new(new ComparisonPlan(28, 28, 28, 28), 94, 91, 75, 69),
        new(new ComparisonPlan(28, 56, 28), 96, 93, 82, 77),
    ];

    /// <summary>The least of the four.</summary>
    public int Least => Math.Min(Math.Min(Sudden, Gradual), Math.Min(SuddenSticky, GradualSticky));

    /// <summary>The most of the four.</summary>
    public int Most => Math.Max(Math.Max(Sudden, Gradual), Math.Max(SuddenSticky, GradualSticky));

    /// <summary>The figures of a plan, or null where it was not simulated.</summary>
    public static PlanPower? Of(ComparisonPlan plan) => Simulated.FirstOrDefault(power => power.Plan.Equals(plan));
}

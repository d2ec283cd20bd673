namespace Toehold.Outcomes;

/// <summary>A plan that a person can choose, and how it is called.</summary>
/// <param name="Key">A word that names it in a form; never given a new meaning.</param>
/// <param name="Name">What it is called on a page.</param>
/// <param name="BlockDays">Days of each block by turns, without the exercises first.</param>
/// <param name="IsDrawn">Whether the order of the last two blocks is drawn by lot.</param>
public sealed record PlanChoice(string Key, string Name, IReadOnlyList<int> BlockDays, bool IsDrawn)
{
    /// <summary>The choices in the order in which a page offers them, from the least to the most that can be found out.</summary>
    public static IReadOnlyList<PlanChoice> All { get; } =
    [
        new("now", "Start now, find out less", [0, 84], false),
        new("one-week", "One week first, then exercise", [7, 77], false),
        new("two-weeks", "Two weeks first, then exercise", [14, 70], false),
        new("four-weeks", "Four weeks first, then exercise", [28, 56], false),
        new("pauses", "By turns, three weeks at a time", [21, 21, 21, 21], true),
        new("long-pauses", "By turns, four weeks at a time", [28, 28, 28, 28], true),
    ];

    /// <summary>Days of the whole plan, the same in whatever order.</summary>
    public int TotalDays => BlockDays.Sum();

    /// <summary>Every plan that it can turn out to be: one, or two where the order is drawn.</summary>
    public IReadOnlyList<ComparisonPlan> Outcomes => IsDrawn ? [InOrder(false), InOrder(true)] : [InOrder(false)];

    /// <summary>Of 100 people whose pain it truly lowers by 2 points, how many find out: the least and the most that were simulated; null where nothing is compared.</summary>
    public (int Least, int Most)? Power
    {
        get
        {
            var powers = Outcomes.Select(PlanPower.Of).OfType<PlanPower>().ToList();
            return powers.Count == 0 ? null : (powers.Min(power => power.Least), powers.Max(power => power.Most));
        }
    }

    /// <summary>The 95 % half-width to be expected at the end (points), if every day is rated; null where nothing is compared.</summary>
    public double? HalfWidth(VerdictOptions options) =>
        Outcomes[0].Compares ? Outcomes.Max(plan => BeforeStarting.For(plan, options).HalfWidth) : null;

    /// <summary>The choice of that name, or null.</summary>
    public static PlanChoice? Named(string? key) => All.FirstOrDefault(choice => choice.Key == key);

    /// <summary>
    /// The plan. Where the order is drawn, the last two blocks are "without, with" or "with, without", each as likely.
    /// The same number always draws the same.
    /// </summary>
    /// <param name="seed">The number to draw from; it plays no part where nothing is drawn.</param>
    public ComparisonPlan Draw(int seed) => InOrder(IsDrawn && new Random(seed).Next(2) == 1);

    // "With" after "with" is one longer block.
    private ComparisonPlan InOrder(bool turned) => turned
        ? new ComparisonPlan([.. BlockDays.Take(BlockDays.Count - 3), BlockDays[^3] + BlockDays[^2], BlockDays[^1]])
        : new ComparisonPlan([.. BlockDays]);
}

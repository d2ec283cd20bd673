using Toehold.Outcomes;

namespace Toehold.Web.Features.Progress;

/// <summary>All that the progress pages show, as it stands on a day.</summary>
public sealed record ProgressView
{
    /// <summary>The person's day.</summary>
    public required DateOnly Today { get; init; }

    public required FindingOut FindingOut { get; init; }

    /// <summary>The pain of each rated day, as the answer counts it.</summary>
    public required IReadOnlyDictionary<DateOnly, double> Pain { get; init; }

    /// <summary>The answer, where a plan holds and has begun.</summary>
    public required PlanAnswer? Answer { get; init; }

    /// <summary>The plain course of the pain since practice began, or null before.</summary>
    public required PainCourse? Course { get; init; }

    /// <summary>What was practised lately, day by day.</summary>
    public required IReadOnlyList<PractisedDay> Practised { get; init; }

    /// <summary>How each exercise's level went.</summary>
    public required IReadOnlyList<LevelCourse> Levels { get; init; }

    /// <summary>Whether pain is worse than before by any of the ways to see it.</summary>
    public bool IsWorse => Answer?.Verdict.Code == VerdictCode.Higher || Course is { IsWorse: true };

    /// <summary>Whether twelve weeks have shown no drop: time to say so and to point elsewhere.</summary>
    public bool IsNotHelping => Answer?.Verdict.Code == VerdictCode.NoWorthwhileDrop
        || (Course is { IsReviewDue: true, IsLower: false } && !IsOffLately && Answer?.Verdict.Code is not (VerdictCode.LowerWorthwhile or VerdictCode.LowerSizeUnsure) && !DoMore);

    // A last week without the exercises says nothing about them.
    private bool IsOffLately => FindingOut.Plan?.Plan is { } plan && Enumerable.Range(0, 7).Any(ago => plan.SideOn(Today.AddDays(-ago)) == PlannedSide.Without);

    // Own activities that are managed better by a real change speak against "not helping" (evidence: review at week 12).
    private bool DoMore => FindingOut.ScoresOf("psfs").ToList() is [var first, .., var last] && last - first >= 2;
}

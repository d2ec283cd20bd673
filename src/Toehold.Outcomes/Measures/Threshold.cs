namespace Toehold.Outcomes;

/// <summary>A smallest change: real (beyond the measure's own noise) or meaningful (people notice it).</summary>
/// <param name="Points">In the measure's unit.</param>
/// <param name="Share">As a share of the first score, or null. Where both are given, either suffices.</param>
/// <param name="Basis">What the number is, for instance "MDC at 90 %".</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Threshold(double Points, double? Share, string Basis, Source Source)
{
    /// <summary>Whether a change from one score to another reaches it, in either direction.</summary>
    public bool IsReached(double before, double after)
    {
        var change = Math.Abs(after - before);
        return change >= Points || (Share is { } share && change > 0 && change >= share * Math.Abs(before));
    }
}

namespace Toehold.Outcomes;

/// <summary>Where a number or a statement comes from.</summary>
/// <param name="Citation">Authors or body, and year.</param>
/// <param name="Doi">Digital object identifier without a prefix, or null where none was read.</param>
/// <param name="Mark">How it came to us.</param>
public sealed record Source(string Citation, string? Doi, SourceMark Mark)
{
    /// <summary>Whether the number was looked up at all. What is not verified is shown as such or not shown, and decides nothing.</summary>
    public bool IsVerified => Mark != SourceMark.M;
}

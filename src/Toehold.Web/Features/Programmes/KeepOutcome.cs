namespace Toehold.Web.Features.Programmes;

/// <summary>What came of keeping a programme.</summary>
public abstract record KeepOutcome
{
    private KeepOutcome()
    {
    }

    public sealed record Kept(string Slug) : KeepOutcome;

    public sealed record Refused(string Sentence) : KeepOutcome;
}

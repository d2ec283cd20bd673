namespace Toehold.Web.Features.Programmes;

/// <summary>What came of keeping a programme.</summary>
public abstract record Keeping
{
    private Keeping()
    {
    }

    public sealed record Kept(string Slug) : Keeping;

    public sealed record Refused(string Sentence) : Keeping;
}

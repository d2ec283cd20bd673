using Toehold.Outcomes;

namespace Toehold.Web.Features.Verdicts;

/// <summary>What came of what somebody sent to be judged.</summary>
public abstract record VerdictQuestion
{
    private VerdictQuestion()
    {
    }

    /// <summary>It can be answered.</summary>
    public sealed record Asked(VerdictRequest Request, VerdictOptions Options) : VerdictQuestion;

    /// <summary>It cannot; the reason is one line that says where.</summary>
    public sealed record Refused(string Reason) : VerdictQuestion;
}

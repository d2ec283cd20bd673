using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>A yes-or-no question to ask before the first session and whenever the person wishes.</summary>
public sealed record SafetyQuestion
{
    /// <summary>A stable name for forms and entries.</summary>
    public required string Id { get; init; }

    /// <summary>The question in plain words.</summary>
    public required string Ask { get; init; }

    /// <summary>What a yes leads to.</summary>
    public required SafetyOutcome Outcome { get; init; }

    /// <summary>What to do after a yes; never what it might be.</summary>
    public required string Advice { get; init; }

    /// <summary>The gentler forms that a yes chooses; empty for most questions.</summary>
    public ValueList<SaferChoice> Choices { get; init; } = [];
}

namespace Toehold.Web.Features.Levels;

/// <summary>A session of one day: of which programme, whether its end was told, and how each exercise went.</summary>
public sealed record HeardSession(Guid Programme, bool HasEnded, IReadOnlyList<(int Exercise, HeardOutcome Heard)> Outcomes);

namespace Toehold.Web.Features.Practices;

/// <summary>Marks what asks for a practice but neither for its settings nor for its clock, so that nobody waits for them.</summary>
internal sealed record NeedsNoPerson;

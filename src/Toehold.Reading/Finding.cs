namespace Toehold.Reading;

/// <summary>One doubt about a reading: what was vague, missing or contradictory, and where.</summary>
/// <param name="Code">Which kind of doubt, in kebab case: one of <see cref="FindingCodes"/>.</param>
/// <param name="Message">The doubt in a sentence for a person.</param>
/// <param name="Span">The words that gave rise to it.</param>
public sealed record Finding(string Code, string Message, TextSpan Span);

namespace Toehold.Storage;

/// <summary>One of the numbers that a score is made of.</summary>
/// <param name="Value">The number, in the measure's own unit.</param>
/// <param name="Name">What it is of, in the person's words; null for one try among several.</param>
public sealed record MeasuredPart(double Value, string? Name = null);

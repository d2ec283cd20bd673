namespace Toehold.Sessions;

/// <summary>The gentler form of an exercise that a yes chooses.</summary>
/// <param name="Exercise">The exercise's name, as its ladder has it.</param>
/// <param name="HighestLevel">The highest level of the ladder to do; null leaves the exercise out.</param>
/// <param name="Why">One plain line.</param>
public sealed record SaferChoice(string Exercise, int? HighestLevel, string Why);

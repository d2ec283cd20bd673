namespace Toehold.Sessions;

/// <summary>
/// How the figure moves while a cue lasts. 0 is the start pose and 1 the working pose; beyond 1 the fraction runs through
/// the cycles of a continuous movement, so 1 to 4 is three cycles. The default value stands still in the start pose.
/// </summary>
/// <param name="From">The phase as the cue begins.</param>
/// <param name="To">The phase as it ends.</param>
public readonly record struct FigurePhase(double From, double To);

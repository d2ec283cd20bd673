namespace Toehold.Sessions;

/// <summary>
/// A set that a completed session leaves behind, on one side. It is done when its last cue ends: the release that follows
/// its last hold or counted movement, or its last timed move.
/// </summary>
/// <param name="Exercise">The exercise's index in its programme.</param>
/// <param name="Side">The side that did it, or null where the sides are not told apart.</param>
/// <param name="Set">Which set, from 1, on this side.</param>
/// <param name="Sets">How many sets this side does.</param>
/// <param name="Cue">The index of the cue at whose end the set is done.</param>
public sealed record SetMark(int Exercise, BodySide? Side, int Set, int Sets, int Cue);

namespace Toehold.Sessions;

/// <summary>A side of the body, seen by the person who owns it.</summary>
public enum BodySide
{
    /// <summary>The left side.</summary>
    Left,

    /// <summary>The right side.</summary>
    Right,
}

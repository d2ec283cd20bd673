namespace Toehold.Storage;

/// <summary>The side of the body that a set was done on.</summary>
public enum BodySide
{
    /// <summary>The person's left.</summary>
    Left,

    /// <summary>The person's right.</summary>
    Right,
}

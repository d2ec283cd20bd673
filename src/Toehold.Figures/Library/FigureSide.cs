namespace Toehold.Figures;

/// <summary>Which side of the person works in a figure as it is drawn.</summary>
public enum FigureSide
{
    /// <summary>Both sides, or neither.</summary>
    Both,

    /// <summary>The left side.</summary>
    Left,

    /// <summary>The right side.</summary>
    Right,
}

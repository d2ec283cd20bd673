namespace Toehold.Figures;

/// <summary>
/// One drawing of the map: the sheet, and what is on it for the right side. Units are those of the foot's own drawing
/// (104 from heel to toe), y upwards; the sheet's lower left corner is stated.
/// </summary>
internal sealed record MapPlate
{
    public required Point Corner { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>Shapes that share one outline, the far ones first.</summary>
    public required Point[][][] Silhouettes { get; init; }

    /// <summary>Thin lines that make it a foot: tendons, ankle bone, nails, pads.</summary>
    public required Point[][] Creases { get; init; }

    /// <summary>Measures in fingers' breadths, as dashed lines.</summary>
    public Point[][] Measures { get; init; } = [];
}

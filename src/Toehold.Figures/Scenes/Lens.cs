namespace Toehold.Figures;

/// <summary>
/// A round window that shows a part of the scene larger. Centre and radius are in sheet units (y down); it looks at a place
/// this far from an anchor, in body units, and follows the anchor sideways where the person walks.
/// </summary>
internal sealed record Lens(double X, double Y, double Radius)
{
    public Anchor Anchor { get; init; } = Anchor.NearAnkle;

    /// <summary>From the anchor, as it is in the working position, to the middle of the window.</summary>
    public Point Offset { get; init; } = new(8, -4);

    /// <summary>How many sheet units one body unit takes.</summary>
    public double Scale { get; init; } = 2.7;

    /// <summary>Whether the window keeps its eye on the anchor while it moves.</summary>
    public bool Follows { get; init; }

    /// <summary>Shows the body as it is, rather than the near foot alone and in detail.</summary>
    public bool WholeBody { get; init; }

    /// <summary>Shows the near hand as well, where it holds the foot.</summary>
    public bool Hand { get; init; }

    /// <summary>Shows, instead of the scene, footprints on a line from above: where the near heel is first, and the step from one to the next.</summary>
    public (double First, double Step)? Prints { get; init; }

    /// <summary>Arrows in body units from the middle of the window.</summary>
    public Mark[] Marks { get; init; } = [];
}

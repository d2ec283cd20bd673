using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>One exercise as data: what is posed when, with what, and what works. The rig and the painters do the rest.</summary>
internal sealed record Scene
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>What is seen, in plain words, for people who do not see it.</summary>
    public required string Text { get; init; }

    public required Position Position { get; init; }

    public View View { get; init; } = View.Side;

    public required Camera Camera { get; init; }

    /// <summary>The poses from the start to the working position, evenly spaced in time.</summary>
    public required Pose[] Way { get; init; }

    /// <summary>What goes on once the working position is reached; null where it is held.</summary>
    public Motion? Motion { get; init; }

    public Parts Works { get; init; }

    public Parts Ghost { get; init; }

    /// <summary>The far hand holds a part of the near arm: it is painted over it.</summary>
    public bool FarHandOver { get; init; }

    /// <summary>The near leg is folded beside the trunk: it is painted over it.</summary>
    public bool NearLegOver { get; init; }

    public Prop[] Props { get; init; } = [];

    public Mark[] Marks { get; init; } = [];

    public Lens? Lens { get; init; }

    /// <summary>The height of the floor, or null where none is drawn.</summary>
    public double? Floor { get; init; } = 0;

    /// <summary>A neutral figure shows a position, not an exercise.</summary>
    public bool Neutral { get; init; }

    public bool Has(Parts part) => (Works & part) != 0;
}

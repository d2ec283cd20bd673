namespace Toehold.Figures;

/// <summary>A thing in a scene, in body units.</summary>
internal abstract record Prop
{
    private Prop()
    {
    }

    /// <summary>Whether it is painted over the person, rather than behind.</summary>
    public bool Front { get; init; }

    /// <summary>Where it is painted: everywhere, only in the wide picture, or only in the lens.</summary>
    public Place Where { get; init; }

    /// <summary>An upright box; x and y are its lower left corner.</summary>
    public sealed record Box(double X, double Y, double Width, double Height, Role Role) : Prop
    {
        public double Round { get; init; } = 2;
    }

    /// <summary>A soft thing through points.</summary>
    public sealed record Blob(Role Role, params Point[] Points) : Prop;

    /// <summary>A patch on the skin that goes along with an anchor, from where it is at the start.</summary>
    public sealed record Patch(Role Role, Anchor Anchor, Point[] Points) : Prop;

    /// <summary>Something round. It goes with its grip, but never sinks below its rest height.</summary>
    public sealed record Disc(Grip Grip, double Radius, Role Role) : Prop
    {
        public double Rest { get; init; } = double.NegativeInfinity;
    }

    /// <summary>A band or a strap from grip to grip. Between the last two it hangs by what it is longer than their distance.</summary>
    public sealed record Rope(params Grip[] Grips) : Prop
    {
        public Role Role { get; init; } = Role.Band;

        public double Length { get; init; }

        public double Width { get; init; } = 6;
    }

    /// <summary>A pencil seen from its side, or from its end; it goes with its grip, but never sinks below its rest height.</summary>
    public sealed record Pencil(Grip Grip, double Rest) : Prop
    {
        public bool EndOn { get; init; }
    }

    /// <summary>A towel that lies flat under a foot and reaches out before it; curling toes draw its far end in, and between them it gathers in folds.</summary>
    public sealed record Towel(double From, double Folds, double To, double Pull) : Prop;
}

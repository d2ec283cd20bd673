namespace Toehold.Figures;

/// <summary>
/// Where a rope or a thing is held: a part of the body and the step from it, which turns
/// with the foot if the foot holds it. What follows upwards only keeps its place sideways: a foot seen from the front.
/// </summary>
internal readonly record struct Grip(Anchor Anchor, Point Offset, bool OnFoot = false, bool UpOnly = false)
{
    /// <summary>A fixed place.</summary>
    public static Grip Fixed(double x, double y) => new(Anchor.World, new(x, y));

    /// <summary>A place on the near foot, in the foot's own units from its ankle.</summary>
    public static Grip Near(double x, double y) => new(Anchor.NearAnkle, new Point(x, y) * Bone.FootScale, true);

    /// <summary>A place on the far foot, in the foot's own units from its ankle.</summary>
    public static Grip Far(double x, double y) => new(Anchor.FarAnkle, new Point(x, y) * Bone.FootScale, true);

    public static Grip Part(Anchor anchor, double x = 0, double y = 0) => new(anchor, new(x, y));

    public Point In(Posture posture)
    {
        var pitch = Anchor == Anchor.FarAnkle ? posture.Far.Pitch : posture.Near.Pitch;
        var place = posture.Of(Anchor) + (OnFoot ? Offset.Turned(pitch) : Offset);
        return UpOnly ? new(Offset.X, place.Y) : place;
    }
}

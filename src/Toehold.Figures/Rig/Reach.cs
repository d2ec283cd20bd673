namespace Toehold.Figures;

/// <summary>A hand set on a place, or on a part of the body; the palm may point in a direction of its own (degrees).</summary>
internal sealed record Reach(Anchor Part, Point Offset, double? Palm, bool ElbowFront)
{
    public static Reach Mix(Reach a, Reach b, double share) => a with
    {
        Offset = Point.Between(a.Offset, b.Offset, share),
        Palm = a.Palm is { } from && b.Palm is { } to ? Ease.Mix(from, to, share) : null,
    };
}

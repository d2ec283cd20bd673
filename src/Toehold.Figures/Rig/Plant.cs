namespace Toehold.Figures;

/// <summary>A part of the foot set on a place, the sole at a pitch (degrees, + toes up).</summary>
internal sealed record Plant(Sole Contact, Point At, double Pitch, bool KneeBack)
{
    public static Plant Mix(Plant a, Plant b, double share) =>
        a with { At = Point.Between(a.At, b.At, share), Pitch = Ease.Mix(a.Pitch, b.Pitch, share) };
}

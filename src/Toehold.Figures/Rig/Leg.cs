namespace Toehold.Figures;

/// <summary>
/// A leg in a pose. Thigh and shank are directions (degrees, 0 to the right, −90 down). The rest is relative:
/// ankle + draws the toes to the shin, toe + bends the toes up, tip − curls them.
/// </summary>
internal sealed record Leg(double Thigh, double Shank)
{
    public double Ankle { get; init; }

    public double Toe { get; init; }

    public double Tip { get; init; }

    /// <summary>The forefoot turned towards the viewer (+) or away (−), degrees.</summary>
    public double Yaw { get; init; }

    /// <summary>How far the small toes are bent beyond the big one (degrees).</summary>
    public double Small { get; init; }

    /// <summary>How far the arch is drawn up (units of the foot's own drawing).</summary>
    public double Arch { get; init; }

    /// <summary>Whether the foot is seen from its side where the person is seen from the front.</summary>
    public bool FootAside { get; init; }

    /// <summary>How much of the thigh's length is seen; below 1 where it points at the viewer.</summary>
    public double ThighSeen { get; init; } = 1;

    /// <summary>How much of the shank's length is seen.</summary>
    public double ShankSeen { get; init; } = 1;

    /// <summary>Where the foot is set; thigh, shank and ankle then follow from it.</summary>
    public Plant? Plant { get; init; }

    /// <summary>A leg whose foot keeps its place, whatever the hip does.</summary>
    public static Leg On(Sole contact, double x, double y, double pitch = 0, double toe = 0, bool kneeBack = false) =>
        new(-90, -90) { Toe = toe, Plant = new(contact, new(x, y), pitch, kneeBack) };

    /// <summary>A flat foot on the floor, the heel at x.</summary>
    public static Leg Flat(double x, double y = 0, bool kneeBack = false) => On(Sole.Heel, x, y, 0, 0, kneeBack);

    /// <summary>A leg by angles whose sole is at this pitch.</summary>
    public static Leg Pitched(double thigh, double shank, double pitch = 0) =>
        new(thigh, shank) { Ankle = Angle.Normal(pitch - shank - 90) };

    public static Leg Mix(Leg a, Leg b, double share) => new(Ease.Mix(a.Thigh, b.Thigh, share), Ease.Mix(a.Shank, b.Shank, share))
    {
        Ankle = Ease.Mix(a.Ankle, b.Ankle, share),
        Toe = Ease.Mix(a.Toe, b.Toe, share),
        Tip = Ease.Mix(a.Tip, b.Tip, share),
        Yaw = Ease.Mix(a.Yaw, b.Yaw, share),
        Small = Ease.Mix(a.Small, b.Small, share),
        Arch = Ease.Mix(a.Arch, b.Arch, share),
        FootAside = a.FootAside,
        ThighSeen = Ease.Mix(a.ThighSeen, b.ThighSeen, share),
        ShankSeen = Ease.Mix(a.ShankSeen, b.ShankSeen, share),
        Plant = a.Plant is { } from && b.Plant is { } to ? Plant.Mix(from, to, share) : null,
    };
}

namespace Toehold.Figures;

/// <summary>An arm in a pose: directions of upper arm and forearm, and the hand relative to the forearm (degrees).</summary>
internal sealed record Arm(double Upper, double Fore, double Hand = 0)
{
    public double UpperSeen { get; init; } = 1;

    public double ForeSeen { get; init; } = 1;

    public HandShape Shape { get; init; }

    /// <summary>What the hand touches; upper arm and forearm then follow from it.</summary>
    public Reach? Reach { get; init; }

    /// <summary>An arm whose hand touches a place.</summary>
    public static Arm To(double x, double y, double? palm = null, bool elbowFront = false) =>
        OnTo(Anchor.World, x, y, palm, elbowFront);

    /// <summary>An arm whose hand touches a part of the body, this far from its middle.</summary>
    public static Arm OnTo(Anchor part, double x, double y, double? palm = null, bool elbowFront = false) =>
        new(-90, -90) { Reach = new(part, new(x, y), palm, elbowFront) };

    public static Arm Mix(Arm a, Arm b, double share) =>
        new(Ease.Mix(a.Upper, b.Upper, share), Ease.Mix(a.Fore, b.Fore, share), Ease.Mix(a.Hand, b.Hand, share))
        {
            Shape = a.Shape,
            UpperSeen = Ease.Mix(a.UpperSeen, b.UpperSeen, share),
            ForeSeen = Ease.Mix(a.ForeSeen, b.ForeSeen, share),
            Reach = a.Reach is { } from && b.Reach is { } to ? Reach.Mix(from, to, share) : null,
        };
}

namespace Toehold.Figures;

/// <summary>
/// Where every joint of a figure is at one moment, in units of 1/300 of the person's height, before the drawing is
/// placed or mirrored. "Near" is the side towards the viewer (seen from the front: on the viewer's right).
/// </summary>
public sealed record Posture
{
    /// <summary>The middle of the pelvis.</summary>
    public required Point Hip { get; init; }

    /// <summary>The bend of the trunk, between loin and chest.</summary>
    public required Point Waist { get; init; }

    /// <summary>The top of the trunk.</summary>
    public required Point Shoulder { get; init; }

    /// <summary>The middle of the head.</summary>
    public required Point Head { get; init; }

    /// <summary>The loin's direction (degrees, 90 upright).</summary>
    public required double Torso { get; init; }

    /// <summary>The chest relative to the loin (degrees, − bent forwards).</summary>
    public required double Chest { get; init; }

    /// <summary>The neck relative to the chest (degrees, − bent forwards).</summary>
    public required double Neck { get; init; }

    /// <summary>The head relative to the neck (degrees, − nodding forwards).</summary>
    public required double Look { get; init; }

    /// <summary>The leg towards the viewer.</summary>
    public required LegPosture Near { get; init; }

    /// <summary>The leg away from the viewer.</summary>
    public required LegPosture Far { get; init; }

    /// <summary>The arm towards the viewer.</summary>
    public required ArmPosture NearArm { get; init; }

    /// <summary>The arm away from the viewer.</summary>
    public required ArmPosture FarArm { get; init; }

    /// <summary>How far the person has walked since the walking began; joints are given as seen by a viewer who walks along.</summary>
    public double Travelled { get; init; }

    /// <summary>Whether the figure is seen from its side, rather than from the front or the back.</summary>
    public required bool FromTheSide { get; init; }

    internal Point Of(Anchor anchor) => anchor switch
    {
        Anchor.World => default,
        Anchor.Hip => Hip,
        Anchor.Waist => Waist,
        Anchor.Shoulder => Shoulder,
        Anchor.Head => Head,
        Anchor.NearKnee => Near.Knee,
        Anchor.NearAnkle => Near.Ankle,
        Anchor.NearHeel => Near.Heel,
        Anchor.NearBall => Near.Ball,
        Anchor.NearTip => Near.Tip,
        Anchor.FarKnee => Far.Knee,
        Anchor.FarAnkle => Far.Ankle,
        Anchor.FarHeel => Far.Heel,
        Anchor.FarBall => Far.Ball,
        Anchor.FarTip => Far.Tip,
        Anchor.NearElbow => NearArm.Elbow,
        Anchor.NearHand => NearArm.Palm,
        Anchor.FarElbow => FarArm.Elbow,
        Anchor.FarHand => FarArm.Palm,
        _ => throw new ArgumentOutOfRangeException(nameof(anchor), anchor, "Not a part of the body."),
    };
}

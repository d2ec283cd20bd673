namespace Toehold.Figures;

/// <summary>The outline of a body seen from its side, as points in the world.</summary>
internal static class Skin
{
    public static IEnumerable<Point> Of(Posture posture) =>
    [
        .. Placed(LimbShape.Trunk(posture.Chest), posture.Torso, posture.Hip),
        .. Placed(HeadShape.Profile, posture.Torso + posture.Chest + posture.Neck + posture.Look, posture.Head),
        .. Of(posture.Near), .. Of(posture.Far), .. Of(posture.NearArm), .. Of(posture.FarArm),
    ];

    private static IEnumerable<Point> Of(LegPosture leg) =>
    [
        .. Placed(LimbShape.Thigh(leg.Hip.To(leg.Knee)), leg.Thigh, leg.Hip),
        .. Placed(LimbShape.Shank(leg.Knee.To(leg.Ankle)), leg.Shank, leg.Knee),
        .. Placed(Array.ConvertAll(FootOutline.Foot(leg.Bend), point => point * Bone.FootScale), leg.Pitch, leg.Ankle),
    ];

    private static IEnumerable<Point> Of(ArmPosture arm) =>
    [
        .. Placed(LimbShape.UpperArm(arm.Shoulder.To(arm.Elbow)), arm.Upper, arm.Shoulder),
        .. Placed(LimbShape.Forearm(arm.Elbow.To(arm.Wrist)), arm.Fore, arm.Elbow),
        .. Placed(LimbShape.Hand(arm.Shape), arm.Fore + arm.Hand, arm.Wrist),
    ];

    private static Point[] Placed(Point[] shape, double turn, Point at) => Array.ConvertAll(shape, point => point.Turned(turn) + at);
}

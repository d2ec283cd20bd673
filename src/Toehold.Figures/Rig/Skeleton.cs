namespace Toehold.Figures;

/// <summary>Turns a stated pose into a posture: pins the root, then sets planted feet and reaching hands.</summary>
internal static class Skeleton
{
    private const double PalmReach = 8;

    public static Posture Solve(Pose pose, bool fromTheSide)
    {
        if (pose.Pin == Anchor.Hip)
        {
            return Build(pose, pose.At, fromTheSide);
        }

        var loose = Build(pose, default, fromTheSide);
        return Build(pose, pose.At - loose.Of(pose.Pin), fromTheSide);
    }

    private static Posture Build(Pose pose, Point hip, bool fromTheSide)
    {
        var chest = pose.Torso + pose.Chest;
        var waist = hip + Point.Polar(pose.Torso, Bone.Loin);
        var shoulder = waist + Point.Polar(chest, Bone.Chest);
        var pelvis = fromTheSide ? default : Point.Polar(pose.Torso - 90, Bone.HalfPelvis);
        var girdle = fromTheSide ? default : Point.Polar(chest - 90, Bone.HalfShoulders);
        var loose = Set(new Arm(-90, -90), shoulder, (-90, -90, 0));
        var body = new Posture
        {
            Hip = hip,
            Waist = waist,
            Shoulder = shoulder,
            Head = shoulder + Point.Polar(chest + pose.Neck, Bone.Neck),
            Torso = pose.Torso,
            Chest = pose.Chest,
            Neck = pose.Neck,
            Look = pose.Look,
            Near = Place(pose.Near, hip + pelvis),
            Far = Place(pose.Far, hip - pelvis),
            NearArm = loose,
            FarArm = loose,
            FromTheSide = fromTheSide,
        };
        body = body with { NearArm = Place(pose.NearArm, shoulder + girdle, body) };
        return body with { FarArm = Place(pose.FarArm, shoulder - girdle, body) };
    }

    private static LegPosture Place(Leg leg, Point hip)
    {
        var (thigh, shank, pitch) = leg.Plant is { } plant
            ? Planted(leg, plant, hip)
            : (leg.Thigh, leg.Shank, leg.Shank + 90 + leg.Ankle);
        var knee = hip + Point.Polar(thigh, Bone.Thigh * leg.ThighSeen);
        var ankle = knee + Point.Polar(shank, Bone.Shank * leg.ShankSeen);
        Point Sole(Point point) => ankle + OnFoot(leg, point, pitch);
        return new()
        {
            Hip = hip,
            Knee = knee,
            Ankle = ankle,
            Heel = Sole(FootOutline.Heel),
            Ball = Sole(FootOutline.Ball),
            Tip = Sole(FootOutline.Tip),
            Pitch = pitch,
            Thigh = thigh,
            Shank = shank,
            Toe = leg.Toe,
            ToeTip = leg.Tip,
            Yaw = leg.Yaw,
            SmallToes = leg.Small,
            Arch = leg.Arch,
            FootAside = leg.FootAside,
            Foreshortened = leg.ThighSeen != 1 || leg.ShankSeen != 1,
        };
    }

    private static (double Thigh, double Shank, double Pitch) Planted(Leg leg, Plant plant, Point hip)
    {
        var contact = plant.Contact switch
        {
            Sole.Heel => FootOutline.Heel,
            Sole.Ball => FootOutline.Ball,
            _ => default,
        };
        var ankle = plant.At - OnFoot(leg, contact, plant.Pitch);
        var bend = plant.KneeBack ? -1 : 1;
        var (thigh, shank) = TwoBones.Solve(hip, ankle, Bone.Thigh * leg.ThighSeen, Bone.Shank * leg.ShankSeen, bend);
        return (thigh, shank, plant.Pitch);
    }

    private static Point OnFoot(Leg leg, Point point, double pitch) =>
        (new FootBend(0, leg.Toe, leg.Tip, leg.Yaw).Place(point) * Bone.FootScale).Turned(pitch);

    private static ArmPosture Place(Arm arm, Point shoulder, Posture body) =>
        Set(arm, shoulder, arm.Reach is { } reach ? Reaching(arm, reach, shoulder, body) : (arm.Upper, arm.Fore, arm.Hand));

    private static ArmPosture Set(Arm arm, Point shoulder, (double Upper, double Fore, double Hand) turns)
    {
        var (upper, fore, hand) = turns;
        var elbow = shoulder + Point.Polar(upper, Bone.UpperArm * arm.UpperSeen);
        var wrist = elbow + Point.Polar(fore, Bone.Forearm * arm.ForeSeen);
        return new()
        {
            Shoulder = shoulder,
            Elbow = elbow,
            Wrist = wrist,
            Palm = wrist + Point.Polar(fore + hand, PalmReach),
            Upper = upper,
            Fore = fore,
            Hand = hand,
            Shape = arm.Shape,
            Foreshortened = arm.UpperSeen != 1 || arm.ForeSeen != 1,
        };
    }

    private static (double Upper, double Fore, double Hand) Reaching(Arm arm, Reach reach, Point shoulder, Posture body)
    {
        var goal = body.Of(reach.Part) + reach.Offset;
        var (first, second) = (Bone.UpperArm * arm.UpperSeen, Bone.Forearm * arm.ForeSeen);
        var bend = reach.ElbowFront ? 1 : -1;
        if (reach.Palm is not { } palm)
        {
            var (straightUpper, straightFore) = TwoBones.Solve(shoulder, goal, first, second + PalmReach, bend);
            return (straightUpper, straightFore, 0);
        }

        var (upper, fore) = TwoBones.Solve(shoulder, goal - Point.Polar(palm, PalmReach), first, second, bend);
        return (upper, fore, Angle.Normal(palm - fore));
    }
}

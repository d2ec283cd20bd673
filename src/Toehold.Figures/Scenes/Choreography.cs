namespace Toehold.Figures;

/// <summary>
/// The posture of a scene at any moment. Time runs from 0 to 2: up to 1 from the start to the working position, from 1 to 2
/// through one cycle of what goes on there.
/// </summary>
internal static class Choreography
{
    public static Posture At(Scene scene, double time)
    {
        if (time > 1 && scene.Motion is { } motion)
        {
            return Solve(scene, motion.At(time - 1)) with { Travelled = motion.Travel * (time - 1) };
        }

        Pose[] keys = scene.Motion is { } then ? [.. scene.Way, then.At(0)] : scene.Way;
        if (keys.Length == 1)
        {
            return Solve(scene, keys[0]);
        }

        var place = Ease.InOut(Math.Clamp(time, 0, 1)) * (keys.Length - 1);
        var index = Math.Min((int)place, keys.Length - 2);
        return Solve(scene, Between(scene, keys[index], keys[index + 1], place - index));
    }

    /// <summary>The moments of the way at which one pose is reached and the next one is headed for.</summary>
    public static IEnumerable<double> Turns(Scene scene)
    {
        var legs = scene.Way.Length + (scene.Motion is null ? 0 : 1) - 1;
        return Enumerable.Range(1, Math.Max(0, legs - 1)).Select(key => Ease.WhenInOut((double)key / legs));
    }

    private static Posture Solve(Scene scene, Pose pose) => Skeleton.Solve(pose, FromTheSide(scene));

    private static bool FromTheSide(Scene scene) => scene.View is not (View.Front or View.Back);

    // What only one of the two poses pins, plants or reaches is first turned into plain angles.
    private static Pose Between(Scene scene, Pose from, Pose to, double share) =>
        Pose.Mix(Loosened(scene, from, to), Loosened(scene, to, from), share);

    private static Pose Loosened(Scene scene, Pose pose, Pose other)
    {
        var solved = Solve(scene, pose);
        return pose with
        {
            Pin = pose.Pin == other.Pin ? pose.Pin : Anchor.Hip,
            At = pose.Pin == other.Pin ? pose.At : solved.Hip,
            Near = Loosened(pose.Near, other.Near, solved.Near),
            Far = Loosened(pose.Far, other.Far, solved.Far),
            NearArm = Loosened(pose.NearArm, other.NearArm, solved.NearArm),
            FarArm = Loosened(pose.FarArm, other.FarArm, solved.FarArm),
        };
    }

    private static Leg Loosened(Leg leg, Leg other, LegPosture solved)
    {
        if (leg.Plant is null || leg.Plant.Contact == other.Plant?.Contact)
        {
            return leg;
        }

        var thigh = Angle.Near(solved.Thigh, -90);
        return leg with
        {
            Plant = null,
            Thigh = thigh,
            Shank = Angle.Near(solved.Shank, thigh),
            Ankle = solved.AnkleFlexion,
        };
    }

    private static Arm Loosened(Arm arm, Arm other, ArmPosture solved)
    {
        if (arm.Reach is null || arm.Reach.Part == other.Reach?.Part)
        {
            return arm;
        }

        var upper = Angle.Near(solved.Upper, -90);
        return arm with { Reach = null, Upper = upper, Fore = Angle.Near(solved.Fore, upper), Hand = solved.Hand };
    }
}

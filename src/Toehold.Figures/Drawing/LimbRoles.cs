namespace Toehold.Figures;

/// <summary>The colours of a limb from its root to its end.</summary>
internal readonly record struct LimbRoles(Role Upper, Role Lower, Role End, Role Tip)
{
    public static LimbRoles Plain { get; } = new(Role.Body, Role.Body, Role.Body, Role.Body);

    public static LimbRoles Leg(Scene scene, bool far)
    {
        // From the front or the back no leg is the far one.
        var dim = far && scene.View == View.Side;
        var foot = Pick(scene, far ? Parts.FarFoot : Parts.NearFoot, dim);
        return new(
            Pick(scene, far ? Parts.FarThigh : Parts.NearThigh, dim),
            Pick(scene, far ? Parts.FarShank : Parts.NearShank, dim),
            foot,
            scene.Has(Parts.Toes) && !far ? Role.Work : foot);
    }

    public static LimbRoles Arm(Scene scene, bool far)
    {
        var arm = Pick(scene, far ? Parts.FarArm : Parts.NearArm, far && scene.View == View.Side);
        var hand = scene.Has(Parts.Hand) && !far ? Role.Work : arm;
        return new(arm, arm, hand, hand);
    }

    private static Role Pick(Scene scene, Parts part, bool dim) =>
        scene.Has(part) ? (dim ? Role.WorkFar : Role.Work) : dim ? Role.Far : Role.Body;
}

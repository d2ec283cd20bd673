namespace Toehold.Figures;

/// <summary>The colours of a limb from its root to its end.</summary>
internal readonly record struct LimbRoles(Role Upper, Role Lower, Role End)
{
    public static LimbRoles Plain { get; } = new(Role.Body, Role.Body, Role.Body);

    public static LimbRoles Leg(Scene scene, bool far)
    {
        // From the front or the back no leg is the far one.
        var dim = far && scene.View == View.Side;
        return new(
            Pick(scene, far ? Parts.FarThigh : Parts.NearThigh, dim),
            Pick(scene, far ? Parts.FarShank : Parts.NearShank, dim),
            Pick(scene, far ? Parts.FarFoot : Parts.NearFoot, dim));
    }

    public static LimbRoles Arm(Scene scene, bool far)
    {
        var arm = Pick(scene, far ? Parts.FarArm : Parts.NearArm, far && scene.View == View.Side);
        return new(arm, arm, scene.Has(Parts.Hand) && !far ? Role.Work : arm);
    }

    private static Role Pick(Scene scene, Parts part, bool dim) =>
        scene.Has(part) ? (dim ? Role.WorkFar : Role.Work) : dim ? Role.Far : Role.Body;
}

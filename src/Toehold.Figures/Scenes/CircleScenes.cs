using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Ankle circles with the leg held in easier ways, and the ankle pump.</summary>
internal static class CircleScenes
{
    private const string Circles = "The foot draws circles in the air; the leg keeps still.";

    public static Scene[] All => [Sitting(), Lying(), OnPillow(), Pump()];

    /// <summary>On a chair, the near leg held out.</summary>
    public static Pose LegOut { get; } = Poses.Sit with
    {
        Near = new(-6, -14) { Ankle = -4 },
        Far = Leg.Flat(62),
        NearArm = Arm.To(-8, 84, -100),
        FarArm = Arm.To(0, 84, -100),
    };

    private static Scene Circling(Scene scene) => scene with
    {
        Motion = FiveScenes.Circle(scene.Way[0], 16, -32, 26),
        Works = Parts.NearFoot,
    };

    private static Scene Sitting() => Circling(new()
    {
        Key = "ankle-circles-sitting",
        Title = "Ankle circles, sitting",
        Text = $"A person sits on a chair with one leg held out. {Circles}",
        Position = Position.Sitting,
        Camera = Camera.Standing(82),
        Way = [LegOut],
        Props = Kit.Chair(0),
        Lens = new(346, 118, 108) { Offset = new(6, 8), Scale = 2.4, Marks = [Mark.Turn(2, 26, 24, -45, 225, 8)] },
    });

    private static Scene Lying() => Circling(new()
    {
        Key = "ankle-circles-lying",
        Title = "Ankle circles, lying flat",
        Text = $"A person lies on the back, the legs flat. {Circles}",
        Position = Position.Lying,
        Camera = Camera.Floor(226, 1.3),
        Way = [Poses.Supine with { Near = new(1, -1) { Ankle = -4 } }],
        Lens = new(352, 140, 112) { Offset = new(6, 10), Scale = 2.4, Marks = [Mark.Turn(6, 28, 24, -45, 225, 8)] },
    });

    private static Scene OnPillow() => Circling(new()
    {
        Key = "ankle-circles-pillow",
        Title = "Ankle circles, calf on a pillow",
        Text = $"A person lies on the back with one calf on a pillow, the heel free. {Circles}",
        Position = Position.Lying,
        Camera = Camera.Floor(226, 1.3),
        Way = [Poses.Supine with { Near = new(22, -8) { Ankle = -4 } }],
        Props = [new Prop.Blob(Role.Cloth, new(76, 2), new(70, 15), new(78, 33), new(104, 30), new(128, 28), new(139, 14), new(133, 2), new(104, 0)) { Front = true }],
        Lens = new(352, 140, 112) { Offset = new(-4, 6), Scale = 2.2, Marks = [Mark.Turn(11, 30, 24, -45, 225, 8)] },
    });

    private static Scene Pump()
    {
        var lie = Poses.Supine with { Near = new(1, -1), NearArm = new(-6, 4), FarArm = new(-6, 4) };
        Pose At(double ankle) => lie with { Near = lie.Near with { Ankle = ankle } };
        return new()
        {
            Key = "ankle-pump",
            Title = "Ankle pump",
            Text = "A person lies on the back, the legs flat. One foot pulls up towards the shin and points away, up and down, without a stop.",
            Position = Position.Lying,
            Camera = Camera.Floor(226, 1.3),
            Way = [At(-6)],
            Motion = new Motion.Loop(At(18), At(-46)) { Seconds = 2 },
            Works = Parts.NearFoot,
            Ghost = Parts.NearFoot,
            Lens = new(340, 140, 118) { Offset = new(8, 10), Scale = 2.4, Marks = [Mark.Turn(-8, -10, 46, 22, 74) with { BothEnds = true }] },
        };
    }
}

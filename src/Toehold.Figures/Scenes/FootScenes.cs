using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Foot and calf.</summary>
internal static class FootScenes
{
    public static Scene[] All => [WallCalfStretch(), ShortFoot(), ToeYoga(), PlantarStretch(), BallRoll(), Alphabet()];

    private static Scene WallCalfStretch()
    {
        // The straight leg behind turns about its ankle; the palms stay on the wall.
        Pose Lean(double leg, double torso) => new()
        {
            At = new Point(-88, 0) - (FootOutline.Heel * Bone.FootScale) + Point.Polar(leg, (2 * Bone.Thigh) - 0.2),
            Torso = torso,
            Neck = -2,
            Near = Leg.Flat(-88),
            Far = Leg.Flat(8),
            NearArm = Palm(214),
            FarArm = Palm(224),
        };
        static Arm Palm(double y) => Arm.To(94, y, 84) with { Shape = HandShape.Flat };
        return new()
        {
            Key = "wall-calf-stretch",
            Title = "Calf stretch at a wall",
            Text = "A person stands a step away from a wall with both hands on it, one leg straight behind with the heel on the floor. The front knee bends and the body leans towards the wall.",
            Position = Position.Standing,
            Camera = Camera.Standing(180),
            Way = [Lean(62, 79), Lean(58, 76), Lean(54, 73)],
            Props = [Kit.Wall(100)],
            Works = Parts.NearShank,
            Marks = [Mark.Straight(-58, 150, -22, 138), new Mark.Press(new(-84, -3), 18)],
        };
    }

    private static Leg Foot(double toe, double small, double arch) =>
        Leg.On(Sole.Heel, 64, 0, 0, toe) with { Small = small, Arch = arch };

    private static Lens Seated { get; } = new(396, 84, 74) { Scale = 0.5, WholeBody = true, Anchor = Anchor.Hip, Offset = new(40, 12) };

    private static Prop[] Chair { get; } = [.. Kit.Chair(0).Select(prop => prop with { Where = Place.Lens })];

    private static Scene ShortFoot() => new()
    {
        Key = "short-foot",
        Title = "Short foot",
        Text = "A foot flat on the floor. The ball of the foot draws towards the heel and the arch rises; the toes stay long and relaxed. A small picture shows the person sitting on a chair.",
        Position = Position.Sitting,
        View = View.Foot,
        Camera = Camera.OnFoot(64, 6.2) with { X = -320 },
        Way = [Poses.Sit with { Near = Foot(0, 0, 0) }, Poses.Sit with { Near = Foot(0, 0, 7) }],
        Works = Parts.NearFoot,
        Ghost = Parts.NearFoot,
        Props = Chair,
        Marks = [Mark.Straight(104, -4, 86, -4), Mark.Straight(79, -3, 79, 6)],
        Lens = Seated,
    };

    private static Scene ToeYoga()
    {
        var (big, small) = (Poses.Sit with { Near = Foot(40, -40, 0) }, Poses.Sit with { Near = Foot(2, 40, 0) });
        return new()
        {
            Key = "toe-yoga",
            Title = "Toe yoga",
            Text = "A foot seen from the front, flat on the floor. The big toe lifts while the small toes stay down; then the small toes lift while the big toe stays down. A small picture shows the same from the side.",
            Position = Position.Sitting,
            View = View.FootFront,
            Camera = new(160, 392, 6.4),
            Way = [Poses.Sit with { Near = Foot(0, 0, 0) }],
            Motion = new Motion.Loop(big, big, small, small) { Seconds = 5 },
            Works = Parts.Toes,
            Marks =
            [
                Mark.Straight(11, 21, 11, 34) with { While = (0.5, 1.5) },
                Mark.Straight(-6, 21, -6, 34) with { While = (1.5, 2) },
            ],
            Lens = new(388, 92, 78) { Anchor = Anchor.NearBall, Offset = new(0, 2), Scale = 3 },
        };
    }

    private static Scene PlantarStretch()
    {
        Pose Pull(double toe, double ankle) => Poses.Sit with
        {
            Torso = 80,
            Chest = -14,
            Near = new(-4, 6) { ThighSeen = 0.55, ShankSeen = 0.7, Ankle = ankle, Toe = toe },
            Far = Leg.Flat(62),
            NearArm = Arm.OnTo(Anchor.NearTip, -3, 5, 10) with { Shape = HandShape.Hook },
            FarArm = Arm.OnTo(Anchor.NearAnkle, -6, 10, -30),
        };
        return new()
        {
            Key = "plantar-stretch",
            Title = "Stretch for the sole of the foot",
            Text = "A person sits on a chair with one ankle over the other knee. The hand pulls the toes back towards the shin, and the sole stretches.",
            Position = Position.Sitting,
            Camera = Camera.Standing(96),
            Way = [Pull(6, -26), Pull(52, -4)],
            Props = Kit.Chair(0),
            Works = Parts.NearFoot,
            Ghost = Parts.NearFoot,
            Lens = new(352, 128, 112) { Offset = new(6, 10), Scale = 2.6, Hand = true, Marks = [Mark.Turn(-8, -8, 40, -16, 25)] },
        };
    }

    private static Scene BallRoll()
    {
        Pose Roll(double x) => Poses.Sit with { Near = Leg.On(Sole.Heel, x, 12.4), Far = Leg.Flat(28) };
        return new()
        {
            Key = "ball-roll",
            Title = "Roll a ball under the foot",
            Text = "A person sits on a chair with a ball under one foot and rolls it forwards and back under the arch.",
            Position = Position.Sitting,
            Camera = Camera.Standing(84),
            Way = [Roll(66)],
            Motion = new Motion.Loop(Roll(76), Roll(66), Roll(56), Roll(66)) { Seconds = 3 },
            Props = [.. Kit.Chair(0), new Prop.Disc(Grip.Fixed(85, 6.6), 6.6, Role.Yellow) { Front = true }],
            Works = Parts.NearFoot,
            Lens = new(352, 136, 112)
            {
                Anchor = Anchor.NearBall,
                Offset = new(-21, 6),
                Scale = 2.6,
                Marks = [Mark.Straight(-22, -24, 22, -24) with { BothEnds = true }],
            },
        };
    }

    private static Scene Alphabet()
    {
        Pose At(double ankle, double yaw) => CircleScenes.LegOut with { Near = CircleScenes.LegOut.Near with { Ankle = ankle, Yaw = yaw } };
        return new()
        {
            Key = "ankle-alphabet",
            Title = "Ankle alphabet",
            Text = "A person sits on a chair with one leg held out and writes letters in the air with the toes.",
            Position = Position.Sitting,
            Camera = Camera.Standing(82),
            Way = [At(-6, 0)],
            Motion = new Motion.Loop(At(-30, -20), At(14, 0), At(-30, 22), At(-8, 12), At(-8, -12)) { Seconds = 5 },
            Props = Kit.Chair(0),
            Works = Parts.NearFoot,
            Marks = Letters(186, 92, 22),
            Lens = new(346, 118, 108) { Offset = new(6, 8), Scale = 2.4 },
        };
    }

    /// <summary>A, B and C, as strokes.</summary>
    private static Mark[] Letters(double x, double y, double size)
    {
        Point At(double across, double up) => new(x + (across * size), y + (up * size));
        return
        [
            new Mark.Stroke(At(0, 0), At(0.4, 1), At(0.8, 0)), new Mark.Stroke(At(0.16, 0.38), At(0.64, 0.38)),
            new Mark.Stroke(At(1.3, 0), At(1.3, 1), At(1.75, 0.92), At(1.78, 0.62), At(1.3, 0.53), At(1.88, 0.4), At(1.84, 0.06), At(1.3, 0)),
            new Mark.Stroke(At(3.1, 0.82), At(2.76, 1), At(2.4, 0.78), At(2.4, 0.22), At(2.76, 0), At(3.1, 0.18)),
        ];
    }
}

using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Knee and thigh.</summary>
internal static class KneeScenes
{
    public static Scene[] All =>
        [QuadSet(), StraightLegRaise(), HeelSlide(), MiniSquat(), SitToStand(), StepUp(), WallSit()];

    private static Scene QuadSet()
    {
        Pose Press(double thigh, double shank, double ankle) => Poses.LongSit with { Near = new(thigh, shank) { Ankle = ankle } };
        return new()
        {
            Key = "quad-set",
            Title = "Press the knee down",
            Text = "A person sits on the floor with a rolled towel under one knee. The thigh tightens and presses the knee down onto the towel.",
            Position = Position.Sitting,
            Camera = Camera.Mat(120, 1.4),
            Way = [Press(10, -13, -14), Press(6.5, -8, 4)],
            Props = [new Prop.Disc(Grip.Fixed(76, 9.4), 9.4, Role.Cloth) { Front = true }, new Prop.Disc(Grip.Fixed(76.6, 9), 4.4, Role.Cloth) { Front = true }],
            Works = Parts.NearThigh,
            Ghost = Parts.NearLeg,
            Marks = [Mark.Straight(66, 82, 66, 46), new Mark.Press(new(76, -4), 16)],
        };
    }

    private static Scene StraightLegRaise()
    {
        var lie = Poses.CrookLying with { Near = new(-2, -2), Far = Leg.Flat(60) };
        return new()
        {
            Key = "straight-leg-raise",
            Title = "Straight leg raise",
            Text = "A person lies on the back, one knee bent. The other leg, straight, lifts to the height of the bent knee and sinks again.",
            Position = Position.Lying,
            Camera = Camera.Mat(226, 1.3),
            Way = [lie, lie with { Near = new(30, 30) { Ankle = 8 } }],
            Works = Parts.NearThigh,
            Ghost = Parts.NearLeg,
            Marks = [Mark.Turn(0, 20, 172, 8, 26)],
        };
    }

    private static Scene HeelSlide()
    {
        Pose Slide(double x) => Poses.Supine with { Near = Leg.On(Sole.Heel, x, 1.6, 12) };
        return new()
        {
            Key = "heel-slide",
            Title = "Heel slide",
            Text = "A person lies on the back and slides one heel along the floor towards the buttock, then back.",
            Position = Position.Lying,
            Camera = Camera.Mat(226, 1.3),
            Way = [Slide(134) with { Near = new(-1, -1) }, Slide(112), Slide(48)],
            Works = Parts.NearThigh | Parts.NearShank,
            Marks = [Mark.Straight(152, -22, 88, -22)],
        };
    }

    private static Scene MiniSquat()
    {
        var start = Poses.Stand with { NearArm = new(-30, 0), FarArm = new(-26, 2) };
        return new()
        {
            Key = "mini-squat",
            Title = "Mini squat",
            Text = "A person stands, bends hips and knees a little as if to sit, the heels down, and stands up again.",
            Position = Position.Standing,
            Camera = Camera.Standing(210),
            Way = [start, start with { At = new(-26, 133), Torso = 70, Neck = 8, NearArm = new(-16, 4), FarArm = new(-12, 6) }],
            Works = Parts.Thighs,
            Marks = [Mark.Straight(-76, 150, -76, 110)],
        };
    }

    private static Scene SitToStand()
    {
        var feet = (Near: Leg.Flat(30), Far: Leg.Flat(36));
        var sit = Poses.Sit with { Near = feet.Near, Far = feet.Far, NearArm = new(-60, 10), FarArm = new(-56, 12) };
        return new()
        {
            Key = "sit-to-stand",
            Title = "Sit to stand",
            Text = "A person on a chair leans forwards, stands up straight, and sits down again slowly.",
            Position = Position.Sitting,
            Camera = Camera.Standing(190),
            Way =
            [
                sit,
                sit with { At = new(6, 98), Torso = 56, Neck = 12 },
                sit with { At = new(24, 128), Torso = 66, Neck = 8 },
                sit with { At = new(36, 160), Torso = 91, NearArm = Poses.Hanging, FarArm = new(-87, -78) },
            ],
            Props = Kit.Chair(0),
            Works = Parts.Thighs,
            Marks = [Mark.Straight(142, 130, 142, 190)],
        };
    }

    private static Scene StepUp()
    {
        const double Step = 26;
        var step = Leg.Flat(54, Step);
        return new()
        {
            Key = "step-up",
            Title = "Step up",
            Text = "A person puts one foot on a step, straightens that leg and stands up on the step, then steps down again.",
            Position = Position.Standing,
            Camera = Camera.Standing(150) with { Scale = 1.14 },
            Way =
            [
                Poses.Stand with { Near = step, At = new(4, 159) },
                Poses.Stand with { Near = step, Far = Leg.On(Sole.Ball, 29, 1, -24, 24), At = new(36, 164), Torso = 84 },
                Poses.Stand with { Near = step, Far = Leg.On(Sole.Heel, 40, Step + 14, -10), At = new(56, 184) },
                Poses.Stand with { Near = step, Far = Leg.On(Sole.Heel, 58, Step, 0), At = new(60, 160 + Step) },
            ],
            Props = [new Prop.Box(40, 0, 90, Step, Role.Wood)],
            Works = Parts.NearThigh,
            Marks = [Mark.Straight(122, 150, 122, 204)],
        };
    }

    private static Scene WallSit()
    {
        Pose Slide(double height) => Poses.Stand with
        {
            At = new(0, height),
            Torso = 92,
            Near = Leg.Flat(52),
            Far = Leg.Flat(58),
        };
        return new()
        {
            Key = "wall-sit",
            Title = "Wall sit",
            Text = "A person leans the back against a wall, the feet in front, slides down until the knees are bent, and stays there.",
            Position = Position.Standing,
            Camera = Camera.Standing(170),
            Way = [Slide(144), Slide(96)],
            Props = [Kit.Wall(-23, left: true)],
            Works = Parts.Thighs,
            Marks = [Mark.Straight(-58, 200, -58, 150)],
        };
    }
}

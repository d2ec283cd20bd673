using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Hip and the back of the thigh.</summary>
internal static class HipScenes
{
    public static Scene[] All =>
        [Clamshell(), Bridge(), KneeToChest(), HipFlexorStretch(), HamstringStretch(), FigureFour()];

    private static Scene Clamshell()
    {
        Pose Open(double thigh, double seen) => new()
        {
            At = new(0, 62),
            Torso = 181,
            Neck = -14,
            Near = new(thigh, -thigh) { ThighSeen = seen, ShankSeen = seen },
            Far = new(-32, 30),
            NearArm = new(-5, -11),
            FarArm = new(190, 172) { UpperSeen = 0.7, ForeSeen = 0.3 },
        };
        return new()
        {
            Key = "clamshell",
            Title = "Clamshell",
            Text = "A person seen from above lies on one side, knees bent, feet together. The upper knee lifts while the feet stay together, and sinks again.",
            Position = Position.Lying,
            View = View.Front,
            Camera = Camera.Mat(222, 1.32) with { Y = 291 },
            Floor = null,
            Way = [Open(-31, 1), Open(-8, 0.866), Open(16, 0.892)],
            Props = [new Prop.Box(-162, -16, 350, 140, Role.Ground) { Round = 8 }, new Prop.Box(-156, 24, 56, 56, Role.Sheet) { Round = 12 }],
            Works = Parts.NearThigh,
            Marks = [Mark.Turn(20, 70, 74, 2, 34)],
        };
    }

    private static Scene Bridge()
    {
        Pose Lift(double torso, double neck, double chest) => Poses.CrookLying with
        {
            Pin = Anchor.Shoulder,
            At = new(-86, 20),
            Torso = torso,
            Chest = chest,
            Neck = neck,
            NearArm = Arm.To(20.1, 6.5, 0, elbowFront: true),
            FarArm = Arm.To(20.1, 6.5, 0, elbowFront: true),
            Near = Leg.Flat(50),
            Far = Leg.Flat(56),
        };
        return new()
        {
            Key = "bridge",
            Title = "Bridge",
            Text = "A person lies on the back, knees bent, feet flat. The hips lift until knees, hips and shoulders are in one line, and sink again.",
            Position = Position.Lying,
            Camera = Camera.Mat(224, 1.4),
            Way = [Lift(180, -2, 0), Lift(212, -36, 2)],
            Works = Parts.Thighs,
            Marks = [Mark.Straight(-14, 100, -14, 142)],
        };
    }

    private static Scene KneeToChest()
    {
        var start = Poses.Supine with { Near = Leg.Flat(64), NearArm = new(-11, 6) };
        return new()
        {
            Key = "knee-to-chest",
            Title = "Knee to chest",
            Text = "A person lies on the back and draws one knee to the chest with both hands; the other leg stays straight.",
            Position = Position.Lying,
            Camera = Camera.Mat(226, 1.3),
            Way =
            [
                start,
                start with
                {
                    Near = new(122, -24) { Ankle = -10 },
                    NearArm = Arm.OnTo(Anchor.NearKnee, 8, 10, 150) with { Shape = HandShape.Fist },
                    FarArm = Arm.OnTo(Anchor.NearKnee, 15, -2, 120) with { Shape = HandShape.Fist },
                },
            ],
            Works = Parts.NearThigh,
            Marks = [Mark.Turn(-6, 30, 96, 66, 100)],
        };
    }

    private static Scene HipFlexorStretch()
    {
        var kneel = Poses.HalfKneel with { FarArm = Arm.OnTo(Anchor.FarKnee, -14, 16, -10) };
        return new()
        {
            Key = "hip-flexor-stretch",
            Title = "Hip flexor stretch",
            Text = "A person kneels on one knee, the other foot flat in front. The hips move forwards with the trunk upright, and the front of the hip stretches.",
            Position = Position.Kneeling,
            Camera = Camera.Mat(190, 1.32),
            Way = [kneel, kneel with { Near = new(-110, -182) { Ankle = -52 }, Torso = 94 }],
            Works = Parts.NearThigh,
            Marks = [Mark.Straight(-52, 84, -14, 84)],
        };
    }

    private static Scene HamstringStretch()
    {
        Pose Raise(double thigh) => Poses.Supine with
        {
            Near = new(thigh, thigh - 1),
            NearArm = Arm.To(-32, 70, 60) with { Shape = HandShape.Fist },
            FarArm = Arm.To(-24, 66, 60) with { Shape = HandShape.Fist },
        };
        return new()
        {
            Key = "hamstring-stretch",
            Title = "Hamstring stretch with a strap",
            Text = "A person lies on the back with a strap round one foot and both hands on the strap. The straight leg is drawn up; the other leg stays on the floor.",
            Position = Position.Lying,
            Camera = Camera.Mat(210, 1.25),
            Way = [Raise(36), Raise(74)],
            Props = [new Prop.Rope(Grip.Near(36, -30), Grip.Near(44, -20), Grip.Part(Anchor.NearHand)) { Width = 3.5, Front = true }],
            Works = Parts.NearThigh,
            Ghost = Parts.NearLeg,
            Marks = [Mark.Turn(0, 19, 190, 44, 64)],
        };
    }

    private static Scene FigureFour()
    {
        // The knee of the crossed leg points partly at the viewer; all turns about the hip as one.
        Pose Draw(double turn, double shank, double handX, double handY) => Poses.Supine with
        {
            Near = new(17 + turn, 126 + turn) { ThighSeen = 0.82, ShankSeen = 0.55, Ankle = 4, Yaw = 180 },
            Far = new(51.6 + turn, shank) { Ankle = -29.6 + (turn / 3) },
            NearArm = Arm.To(handX, handY, 40) with { Shape = HandShape.Fist },
            FarArm = Arm.To(handX + 4, handY + 4, 60) with { Shape = HandShape.Fist },
        };
        return new()
        {
            Key = "figure-four-stretch",
            Title = "Figure-four stretch",
            Text = "A person lies on the back, knees bent, one ankle resting on the other knee. Both hands hold the lower thigh and draw it towards the chest; its foot leaves the floor.",
            Position = Position.Lying,
            Camera = Camera.Mat(242, 1.5),
            Way = [Draw(0, -60.4, 10, 44), Draw(62, -6, -4, 62)],
            Works = Parts.NearLeg,
            Marks = [Mark.Turn(0, 19, 124, 62, 100)],
        };
    }
}

using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Back and trunk, lying and on hands and knees.</summary>
internal static class BackScenes
{
    public static Scene[] All =>
        [BirdDog(), DeadBug(), CatCamel(), PelvicTilt(), ChildsPose(), PressUp(), ProneLying(), SidePlank(), Plank()];

    private static Scene BirdDog()
    {
        var start = Poses.AllFours with { Pin = Anchor.FarKnee, NearArm = Arm.To(92, 6.3, -6) };
        return new()
        {
            Key = "bird-dog",
            Title = "Bird dog",
            Text = "A person on hands and knees stretches one leg straight back and the opposite arm straight forwards, the back level, and returns.",
            Position = Position.AllFours,
            Camera = Camera.Mat(206, 1.2),
            Way = [start, start with { Near = new(-183, -182) { Ankle = 0 }, FarArm = new(13, 11) { Shape = HandShape.Flat }, Torso = 12, Neck = -22, Look = 4 }],
            Works = Parts.NearLeg | Parts.FarArm,
            Marks = [Mark.Straight(-96, 126, -136, 126), Mark.Straight(136, 150, 176, 157)],
        };
    }

    private static Scene DeadBug()
    {
        var start = Poses.Supine with
        {
            Near = new(90, 0),
            Far = new(88, -2),
            NearArm = new(92, 88),
            FarArm = new(88, 84),
        };
        return new()
        {
            Key = "dead-bug",
            Title = "Dead bug",
            Text = "A person lies on the back, arms straight up, hips and knees bent to right angles. One leg stretches out and the opposite arm goes back over the head; then they return.",
            Position = Position.Lying,
            Camera = Camera.Mat(252, 1.2),
            Way = [start, start with { Near = new(10, 8) { Ankle = -6 }, FarArm = new(146, 152) }],
            Works = Parts.NearLeg | Parts.FarArm,
            Marks = [Mark.Turn(30, 84, 96, 40, 4), Mark.Turn(-86, 24, 128, 84, 116)],
        };
    }

    private static Scene CatCamel()
    {
        Pose Back(double torso, double chest, double neck, double look, double thigh) => Poses.AllFours with
        {
            Torso = torso,
            Chest = chest,
            Neck = neck,
            Look = look,
            Near = new(thigh, -182) { Ankle = -56 },
            Far = new(thigh, -182) { Ankle = -56 },
            NearArm = Arm.To(88, 6.3, -6),
            FarArm = Arm.To(94, 6.3, -6),
        };
        var camel = Back(-8, 28, 18, 14, -92);
        var cat = Back(44, -58, -28, -28, -92);
        return new()
        {
            Key = "cat-camel",
            Title = "Cat and camel",
            Text = "A person on hands and knees rounds the back up like a cat, the head down, then lets it sink, the head up, in turn.",
            Position = Position.AllFours,
            Camera = Camera.Mat(200, 1.5),
            Way = [Poses.AllFours with { NearArm = Arm.To(88, 6.3, -6), FarArm = Arm.To(94, 6.3, -6) }],
            Motion = new Motion.Loop(cat, camel) { Seconds = 6 },
            Works = Parts.Trunk,
            Marks = [Mark.Straight(40, 140, 40, 176) with { BothEnds = true }],
        };
    }

    private static Scene PelvicTilt()
    {
        Pose Tilt(double torso, double chest, double neck) => Poses.CrookLying with
        {
            Torso = torso,
            Chest = chest,
            Neck = neck,
            Near = Leg.Flat(54),
            Far = Leg.Flat(60),
            NearArm = OnChest,
            FarArm = OnChest,
        };
        return new()
        {
            Key = "pelvic-tilt",
            Title = "Pelvic tilt",
            Text = "A person lies on the back, knees bent. The lower back goes from a small hollow to flat on the floor as the pelvis tilts. A round window shows the lower back close.",
            Position = Position.Lying,
            Camera = Camera.Floor(240, 1.5) with { Y = 386 },
            Way = [Tilt(159, 40, -23), Tilt(182, -4, 0)],
            Works = Parts.Trunk,
            Ghost = Parts.Trunk,
            Lens = new(150, 112, 104)
            {
                Anchor = Anchor.Waist,
                Offset = new(6, -1),
                Scale = 3,
                WholeBody = true,
                Marks = [Mark.Straight(0, 27, 0, -2), new Mark.Press(new(0, -21), 22)],
            },
        };
    }

    // The hands lie on the chest, so that the hollow under the back is seen.
    private static Arm OnChest { get; } = new(-6, 142) { UpperSeen = 0.5, ForeSeen = 0.6 };

    private static Scene ChildsPose() => new()
    {
        Key = "childs-pose",
        Title = "Child's pose",
        Text = "From hands and knees a person sits back onto the heels, the chest low, the arms stretched out on the floor in front.",
        Position = Position.AllFours,
        Camera = Camera.Mat(204, 1.45),
        Way =
        [
            Poses.AllFours with { NearArm = Arm.To(112, 6.3, -4), FarArm = Arm.To(112, 6.3, -4) },
            Poses.AllFours with
            {
                Near = new(-26, -184) { Ankle = -53 },
                Far = new(-26, -184) { Ankle = -53 },
                Torso = 20,
                Chest = -40,
                Neck = -6,
                Look = 40,
                NearArm = Arm.To(112, 6.3, -4),
                FarArm = Arm.To(112, 6.3, -4),
            },
        ],
        NearLegOver = true,
        Works = Parts.Trunk,
        Marks = [Mark.Straight(-4, 140, -50, 128)],
    };

    private static Scene PressUp()
    {
        Pose Press(double torso, double chest, double neck) => Poses.Prone with
        {
            Torso = torso,
            Chest = chest,
            Neck = neck,
            NearArm = Arm.To(76, 6.3, -4),
            FarArm = Arm.To(76, 6.3, -4),
        };
        return new()
        {
            Key = "press-up-extension",
            Title = "Press-up on the front, hips down",
            Text = "A person lies on the front, hands beside the shoulders. The arms press the chest up while the hips stay on the floor.",
            Position = Position.Lying,
            Camera = Camera.Mat(244, 1.26),
            Way = [Press(1, 2, 8), Press(27, 51, -4)],
            Works = Parts.Trunk,
            Marks = [Mark.Turn(0, 20, 172, 20, 40)],
        };
    }

    private static Scene ProneLying() => new()
    {
        Key = "prone-lying",
        Title = "Lying on the front",
        Text = "A person lies on the front with the forehead on the folded arms and rests.",
        Position = Position.Lying,
        Camera = Camera.Mat(244, 1.26),
        Way = [Poses.Prone with { Torso = 0, Chest = 2, Neck = 14, Look = -26, NearArm = Folded, FarArm = Folded }],
        Marks = [new Mark.Clock(new(-20, 84), 26)],
    };

    // The elbows point aside, at the viewer; forearms and hands lie on the floor under the forehead.
    private static Arm Folded { get; } = Arm.To(140, 7, 2) with { UpperSeen = 0.47, ForeSeen = 0.53 };

    private static Scene SidePlank()
    {
        Pose Lift(double torso, double chest, double near, double far, double neck) => new()
        {
            Pin = Anchor.FarElbow,
            At = new(-70, 9),
            Torso = torso,
            Chest = chest,
            Neck = neck,
            Near = new(near, near),
            Far = new(far, far),
            NearArm = Arm.OnTo(Anchor.Hip, 2, 22, -70, elbowFront: true),
            FarArm = new(-90, 0) { ForeSeen = 0.5, Shape = HandShape.Fist },
        };
        return new()
        {
            Key = "side-plank",
            Title = "Side plank",
            Text = "A person lies on one side, propped on the forearm. The hips lift until body and legs are in one line, and stay there.",
            Position = Position.Lying,
            View = View.Front,
            Camera = Camera.Mat(196, 1.25),
            Way = [Lift(150.5, -14, -4.6, -2.4, 14), Lift(162, 0, -16.8, -14.4, 2)],
            Works = Parts.Trunk,
            Marks = [Mark.Straight(40, 110, 40, 146)],
        };
    }

    private static Scene Plank()
    {
        Pose Hold(double torso, double pitch) => new()
        {
            Pin = Anchor.NearElbow,
            At = new(86, 9.4),
            Torso = torso,
            Neck = 6,
            Look = 6,
            Near = Leg.On(Sole.Ball, -153.4, 0, pitch, 80),
            Far = Leg.On(Sole.Ball, -153.4, 0, pitch, 80),
            NearArm = new(-86, 0),
            FarArm = new(-86, 0),
        };
        return new()
        {
            Key = "plank",
            Title = "Plank on the forearms",
            Text = "A person lies on the front, propped on forearms and toes. The hips lift until head, trunk and legs are in one line, and stay there.",
            Position = Position.Lying,
            Camera = Camera.Mat(256, 1.25),
            Way = [Hold(21, -87), Hold(6, -80)],
            Works = Parts.Trunk,
            Marks = [Mark.Straight(-10, 92, -10, 126)],
        };
    }
}

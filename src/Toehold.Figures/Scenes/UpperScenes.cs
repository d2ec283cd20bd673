using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Neck, shoulder, arm and hand.</summary>
internal static class UpperScenes
{
    public static Scene[] All =>
    [
        ChinTuck(), BladeSqueeze(), Pendulum(), WallSlide(), BandRow(), ExternalRotation(), WristStretch(), NeckSideBend(),
    ];

    private static Camera Close { get; } = new(190, 440, 1.75);

    private static Scene ChinTuck()
    {
        Pose Glide(double neck, double look) => Poses.Sit with { Neck = neck, Look = look };
        return new()
        {
            Key = "chin-tuck",
            Title = "Chin tuck",
            Text = "A person sits upright. The head glides straight back and the chin draws in, without looking up or down.",
            Position = Position.Sitting,
            Camera = Close with { X = 230, Y = 594, Scale = 2.3 },
            Way = [Glide(-34, 30), Glide(-4, 0)],
            Props = Kit.Chair(0),
            Works = Parts.Neck,
            Ghost = Parts.Head,
            Marks = [Mark.Straight(78, 214, 44, 214)],
        };
    }

    private static Scene BladeSqueeze()
    {
        Pose Draw(double upper, double fore) => new()
        {
            At = new(0, 97),
            Near = Leg.Pitched(-83, -88),
            Far = Leg.Pitched(-97, -92),
            NearArm = new(upper, fore) { ForeSeen = 0.5 },
            FarArm = new(180 - upper, 180 - fore) { ForeSeen = 0.5 },
        };
        return new()
        {
            Key = "shoulder-blade-squeeze",
            Title = "Shoulder blade squeeze",
            Text = "A person seen from the back draws both shoulder blades back and together, the elbows close to the body.",
            Position = Position.Sitting,
            View = View.Back,
            Camera = Close with { X = 240, Y = 550, Scale = 2.05 },
            Floor = null,
            Way = [Draw(-62, -80), Draw(-85, -58)],
            Props =
            [
                new Prop.Patch(Role.Work, Anchor.NearElbow, Blade(1)) { Front = true },
                new Prop.Patch(Role.Work, Anchor.FarElbow, Blade(-1)) { Front = true },
            ],
            Marks = [Mark.Straight(42, 150, 22, 150), Mark.Straight(-42, 150, -22, 150)],
        };
    }

    private static Point[] Blade(int side) =>
        [new(side * 10, 176), new(side * 22, 173), new(side * 24, 162), new(side * 16, 139), new(side * 10, 156)];

    private static Scene Pendulum()
    {
        Pose Swing(double arm) => Poses.Stand with
        {
            At = new(-14, 150),
            Torso = 28,
            Chest = -8,
            Neck = 6,
            Near = Leg.Flat(-26),
            Far = Leg.Flat(10),
            NearArm = new(arm, arm + 2),
            FarArm = Arm.To(112, 128, 0),
        };
        return new()
        {
            Key = "pendulum",
            Title = "Pendulum",
            Text = "A person bends forwards with one hand on a table. The other arm hangs loose and swings gently like a pendulum.",
            Position = Position.Standing,
            Camera = Camera.Standing(140) with { Scale = 1.4, Y = 392 },
            Way = [Swing(-90)],
            Motion = new Motion.Loop(Swing(-72), Swing(-90), Swing(-108), Swing(-90)) { Seconds = 2.4, BothWays = false },
            Props = Kit.Worktop(92, 84, 122),
            Works = Parts.NearArm,
            Marks = [Mark.Turn(62, 178, 122, -112, -68) with { BothEnds = true }],
        };
    }

    private static Scene WallSlide()
    {
        Pose Slide(double y) => Poses.Stand with
        {
            At = new(-2, 159),
            Near = Leg.Flat(-18),
            Far = Leg.Flat(6),
            NearArm = Arm.To(53, y, 86) with { Shape = HandShape.Flat },
            FarArm = Arm.To(53, y + 8, 86) with { Shape = HandShape.Flat },
        };
        return new()
        {
            Key = "wall-slide",
            Title = "Arm slide on a wall",
            Text = "A person stands facing a wall, the hands on it. Both hands slide up the wall as high as is comfortable and come down again.",
            Position = Position.Standing,
            Camera = Camera.Standing(190) with { Scale = 1.16 },
            Way = [Slide(234), Slide(308)],
            Props = [Kit.Wall(59)],
            Works = Parts.Arms,
            Ghost = Parts.NearArm,
            Marks = [Mark.Straight(92, 226, 92, 286)],
        };
    }

    private static Scene BandRow()
    {
        Pose Pull(double x, double y) => Poses.Stand with
        {
            Near = Leg.Flat(-12),
            Far = Leg.Flat(10),
            NearArm = Arm.To(x, y, 0) with { Shape = HandShape.Fist },
            FarArm = Arm.To(x + 4, y + 5, 0) with { Shape = HandShape.Fist },
        };
        return new()
        {
            Key = "band-row",
            Title = "Row with a band",
            Text = "A person stands facing a post with a band round it and holds both ends. The elbows pull back beside the body, then the arms go forwards again.",
            Position = Position.Standing,
            Camera = Camera.Standing(140) with { Scale = 1.16 },
            Way = [Pull(98, 206), Pull(30, 190)],
            Props =
            [
                new Prop.Box(232, 0, 14, 330, Role.Wood),
                new Prop.Rope(Grip.Part(Anchor.FarHand), Grip.Fixed(236, 204)) { Role = Role.BandFar, Length = 146, Width = 5 },
                new Prop.Rope(Grip.Part(Anchor.NearHand), Grip.Fixed(236, 200)) { Length = 150, Width = 5, Front = true },
                new Prop.Box(229, 194, 20, 14, Role.Band) { Round = 4, Front = true },
            ],
            Works = Parts.Arms,
            Marks = [Mark.Straight(-30, 196, -66, 196)],
        };
    }

    private static Scene ExternalRotation()
    {
        Pose Turn(double fore, double seen) => new()
        {
            At = new(0, 161),
            Near = Leg.Pitched(-83, -88),
            Far = Leg.Pitched(-97, -92),
            NearArm = new(-84, fore) { ForeSeen = seen, Shape = HandShape.Fist },
            FarArm = new(-96, -40) { ForeSeen = 0.2, Shape = HandShape.Fist },
        };
        return new()
        {
            Key = "external-rotation",
            Title = "Turn the forearm outwards with a band",
            Text = "A person seen from the front keeps the elbows at the sides, bent to a right angle, and holds a band in both hands. One forearm turns outwards and stretches the band.",
            Position = Position.Standing,
            View = View.Front,
            Camera = Close with { X = 220, Y = 566, Scale = 1.8 },
            Floor = null,
            Way = [Turn(-140, 0.2), Turn(-70, 0.3), Turn(2, 0.86)],
            Props = [new Prop.Rope(Grip.Part(Anchor.FarHand), Grip.Part(Anchor.NearHand)) { Width = 5, Front = true }],
            Works = Parts.NearArm,
            Marks = [Mark.Turn(40, 176, 58, -84, -10, 26)],
        };
    }

    private static Scene WristStretch()
    {
        Pose Bend(double hand, double x, double y, double palm) => Poses.Sit with
        {
            NearArm = new(-14, -4, hand) { Shape = HandShape.Flat },
            FarArm = Arm.OnTo(Anchor.NearHand, x, y, palm) with { Shape = HandShape.Hook },
        };
        return new()
        {
            Key = "wrist-stretch",
            Title = "Wrist extension stretch",
            Text = "A person holds one arm straight out in front. The other hand draws the fingers back, and the forearm stretches.",
            Position = Position.Sitting,
            Camera = Close with { X = 92, Y = 604, Scale = 2.45 },
            Way = [Bend(6, 16, 9, -34), Bend(84, 0, 23, -4)],
            Props = Kit.Chair(0),
            Works = Parts.NearArm,
            FarHandOver = true,
            Marks = [Mark.Turn(100, 178, 52, 4, 52)],
        };
    }

    private static Scene NeckSideBend()
    {
        Pose Tilt(double neck) => new()
        {
            At = new(0, 97),
            Neck = neck,
            Look = neck * 0.4,
            Near = Leg.Pitched(-83, -88),
            Far = Leg.Pitched(-97, -92),
            NearArm = new(-76, -92),
            FarArm = new(-104, -88),
        };
        return new()
        {
            Key = "neck-side-bend",
            Title = "Neck side bend",
            Text = "A person seen from the front lets one ear sink towards the shoulder; the other shoulder stays down.",
            Position = Position.Sitting,
            View = View.Front,
            Camera = Close with { X = 240, Y = 596, Scale = 2.2 },
            Floor = null,
            Way = [Tilt(0), Tilt(28)],
            Works = Parts.Neck,
            Ghost = Parts.Head,
            Marks = [Mark.Turn(0, 183, 84, 76, 116)],
        };
    }
}

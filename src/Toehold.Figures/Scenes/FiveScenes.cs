using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>The five foot exercises that Toehold starts with.</summary>
internal static class FiveScenes
{
    public static Gait Tiptoe { get; } = new(Poses.Stand with { Torso = 89 })
    {
        HipHeight = 172,
        Stride = 100,
        Front = 46,
        Pitch = [-44, -47, -50, -55, -62, -66, -58, -46],
        Toe = [44, 47, 50, 55, 62, 66, 44, 41],
        Lift = 16,
    };

    public static Scene[] All => [ToePress(), ToeWalking(), CirclesLegUp(), BandFlexion(), PencilLift()];

    private static Scene ToePress()
    {
        var stand = Poses.Stand with
        {
            At = new(-4, 155),
            Near = Leg.On(Sole.Heel, -6.6, 0, 0, 24),
            Far = Leg.Flat(-2),
        };
        return new()
        {
            Key = "toe-press",
            Title = "Toe press",
            Text = "A foot seen from its inner side. The heel and the ball stay on the floor; the toes go from raised to pressed down. A small picture shows the person standing with the knees a little bent.",
            Position = Position.Standing,
            View = View.Foot,
            Camera = Camera.OnFoot(-6.6),
            Way = [stand, stand with { Near = Leg.On(Sole.Heel, -6.6, 0) }],
            Works = Parts.Toes,
            Ghost = Parts.Toes,
            Marks = [Mark.Straight(31, 36, 31, 14), new Mark.Press(new(31, -2.4), 11)],
            Lens = new(80, 92, 74) { Scale = 0.44, WholeBody = true, Anchor = Anchor.Hip, Offset = new(3, -6) },
        };
    }

    // Where the foot stands that the walk begins on: the other one steps half a stride ahead of it.
    private static double Behind { get; } = Tiptoe.Front - (Tiptoe.Stride / 2);

    private static Scene ToeWalking() => new()
    {
        Key = "toe-walking",
        Title = "Toe walking",
        Text = "A person rises onto the toes and walks forward with small steps. The heels stay off the floor all the time.",
        Position = Position.Standing,
        Camera = Camera.Standing(140) with { Scale = 1.18 },
        Way =
        [
            Poses.Stand with { At = new(Behind - 25, Poses.Upright), Near = Leg.On(Sole.Ball, Behind, 0), Far = Leg.On(Sole.Ball, Behind, 0) },
            Poses.Stand with { At = new(Behind - 9, 173), Near = Risen(Behind), Far = Risen(Behind) },
            Poses.Stand with { At = new(Behind - 2, 172), Near = Stepping(Behind), Far = Risen(Behind) },
        ],
        Motion = new Motion.Walk(Tiptoe) { Seconds = 1.2 },
        Works = Parts.Feet,
        Marks = [Mark.Straight(68, 250, 130, 250)],
        Lens = new(368, 290, 100) { Follows = true, Offset = new(9, 2), Scale = 2.6 },
    };

    /// <summary>On the toes of both feet.</summary>
    public static Leg Risen(double x) => Leg.On(Sole.Ball, x, 0, -46, 46);

    /// <summary>The foot in the air on its way to the first step.</summary>
    public static Leg Stepping(double x) => Leg.On(Sole.Ball, x + 16, 13, -56, 44);

    private static Scene CirclesLegUp()
    {
        var lie = Poses.Supine with { Near = new(88, 92), Far = Leg.Flat(56) };
        return new()
        {
            Key = "ankle-circles-leg-up",
            Title = "Ankle circles, leg up",
            Text = "A person lies on the back with one leg straight up. The foot draws circles in the air; the leg keeps still.",
            Position = Position.Lying,
            Camera = Camera.Floor(214, 1.3),
            Way = [lie],
            Motion = Circle(lie, 20, -28, 26),
            Works = Parts.NearFoot,
            Marks = [Mark.Turn(-34, 187, 9, 50, 320, 25)],
            Lens = new(366, 116, 106) { Offset = new(-13, 2), Scale = 2.35, Marks = [Mark.Turn(-22, 5, 8, 50, 315, 24)] },
        };
    }

    /// <summary>The near foot round in a circle: towards the shin, to the viewer, pointed, and away.</summary>
    public static Motion Circle(Pose pose, double up, double down, double aside)
    {
        Pose At(double ankle, double yaw) => pose with { Near = pose.Near with { Ankle = ankle, Yaw = yaw } };
        var level = (up + down) / 2;
        return new Motion.Loop(At(up, 0), At(level, aside), At(down, 0), At(level, -aside)) { Seconds = 3, BothWays = true };
    }

    private static Scene BandFlexion()
    {
        Pose Sitting(double ankle) => Poses.LongSit with
        {
            Near = Poses.LongSit.Near with { Ankle = ankle },
            Far = Poses.LongSit.Far with { Ankle = ankle },
        };
        return new()
        {
            Key = "band-flexion",
            Title = "Resisted flexion with a band",
            Text = "A person sits on the floor with straight legs and leans back on the hands. A band runs from a bedpost over the top of the feet. The feet pull towards the shins and stretch the band.",
            Position = Position.Sitting,
            Camera = Camera.Floor(84, 1.16) with { Y = 412 },
            Way = [Sitting(-32), Sitting(12)],
            Works = Parts.Feet,
            Ghost = Parts.NearFoot,
            Props =
            [
                .. Kit.Bed(262),
                new Prop.Rope(Grip.Far(44, -10), Grip.Far(44, -30), Grip.Fixed(263, 46)) { Role = Role.BandFar, Length = 84, Where = Place.Wide },
                new Prop.Rope(Grip.Near(44, -7), Grip.Near(44, -30), Grip.Fixed(263, 42)) { Length = 88, Front = true },
                new Prop.Box(251, 36, 24, 15, Role.Band) { Round = 4, Front = true, Where = Place.Wide },
            ],
            Marks = [Mark.Straight(174, 72, 134, 72)],
            Lens = new(196, 132, 112) { Offset = new(20, 20), Scale = 2.6, Marks = [Mark.Turn(-22, -16, 50, 46, 86)] },
        };
    }

    private static Scene PencilLift()
    {
        Pose Foot(double lift, double toe, double tip) => Poses.Stand with
        {
            Near = Leg.On(Sole.Heel, -5, lift, 0, toe) with { Tip = tip },
        };
        return new()
        {
            Key = "pencil-lift",
            Title = "Toe pencil lift",
            Text = "A foot seen from the front. The toes curl round a pencil on the floor, lift it and hold it in the air, then let it go. A small picture shows the grip from the side.",
            Position = Position.Standing,
            View = View.FootFront,
            Camera = new(200, 372, 5.5),
            Way = [Foot(0, 31, 0), Foot(0, 20, -60), Foot(3, 16, -92), Foot(16, 16, -92)],
            Works = Parts.Toes,
            Props =
            [
                new Prop.Pencil(new Grip(Anchor.NearHeel, new(0, 3.6), UpOnly: true), 3.3) { Where = Place.Wide },
                new Prop.Pencil(Grip.Part(Anchor.NearTip, 0, -3.3), 3.3) { Where = Place.Lens, EndOn = true, Front = true },
            ],
            Marks = [Mark.Straight(43, 3, 43, 24)],
            Lens = new(388, 100, 80) { Anchor = Anchor.NearBall, Offset = new(-2, -1), Scale = 2.6 },
        };
    }
}

using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Rising onto the toes, from the chair to a walk along a worktop.</summary>
internal static class HeelRaiseScenes
{
    private const double Rise = -42;

    public static Scene[] All => [Seated(), Held(), Free(), OneLeg(), Hold(), Along()];

    private static Leg Down(double x) => Leg.On(Sole.Ball, x, 0);

    private static Leg Up(double x) => Leg.On(Sole.Ball, x, 0, Rise, -Rise);

    private static Scene Seated() => new()
    {
        Key = "heel-raise-seated",
        Title = "Heel raise, sitting",
        Text = "A person sits on a chair. Both heels rise while the toes stay on the floor, then sink again.",
        Position = Position.Sitting,
        Camera = Camera.Standing(84),
        Way =
        [
            Poses.Sit with { Near = Down(92), Far = Down(98) },
            Poses.Sit with { Near = Up(92), Far = Up(98) },
        ],
        Props = Kit.Chair(0),
        Works = Parts.Feet,
        Ghost = Parts.NearFoot,
        Lens = Heel(352, 150),
    };

    private static Lens Heel(double x, double y) => new(x, y, 108)
    {
        Anchor = Anchor.NearBall,
        Offset = new(-14, 14),
        Scale = 2.8,
        Marks = [Mark.Straight(-30, -10, -30, 14)],
    };

    private static Pose Low(Pose pose) => pose with { Near = Down(25), Far = Down(29) };

    private static Pose High(Pose pose) => pose with
    {
        At = new(15, 172),
        Near = Up(25),
        Far = Up(29),
    };

    private static Scene Held() => new()
    {
        Key = "heel-raise-held",
        Title = "Heel raise on two legs, held",
        Text = "A person stands with both hands on a worktop and rises onto the toes of both feet, then sinks again.",
        Position = Position.Standing,
        Camera = Camera.Standing(70) with { Scale = 1.18 },
        Way = [Low(Poses.StandHeld), High(Poses.StandHeld)],
        Props = Kit.Worktop(32, 74),
        Works = Parts.Feet,
        Ghost = Parts.NearFoot,
        Lens = Heel(358, 150),
    };

    private static Scene Free() => new()
    {
        Key = "heel-raise",
        Title = "Calf raise",
        Text = "A person stands and rises onto the toes of both feet, then sinks again.",
        Position = Position.Standing,
        Camera = Camera.Standing(110) with { Scale = 1.18 },
        Way = [Low(Poses.Stand), High(Poses.Stand)],
        Works = Parts.Feet | Parts.Shanks,
        Ghost = Parts.NearFoot,
        Marks = [Mark.Straight(66, 110, 66, 154)],
        Lens = Heel(346, 252),
    };

    private static Scene OneLeg()
    {
        var far = Leg.Pitched(-84, -168, -110);
        return new()
        {
            Key = "heel-raise-one-leg",
            Title = "Calf raise on one leg",
            Text = "A person stands on one leg with the hands on a worktop and rises onto the toes of that foot, then sinks again.",
            Position = Position.Standing,
            Camera = Camera.Standing(112) with { Scale = 1.18 },
            Way = [Low(Poses.StandHeld) with { Far = far }, High(Poses.StandHeld) with { Far = far }],
            Props = Kit.Worktop(32, 66),
            Works = Parts.NearFoot | Parts.NearShank,
            Ghost = Parts.NearFoot,
            Lens = Heel(366, 140),
        };
    }

    private static Scene Hold() => new()
    {
        Key = "tiptoe-hold",
        Title = "Tiptoe hold",
        Text = "A person stands beside a worktop with one hand on it, rises onto the toes and stays there.",
        Position = Position.Standing,
        Camera = Camera.Standing(96) with { Scale = 1.18 },
        Way = [Low(OneHand), High(OneHand)],
        Props = Kit.Worktop(32, 66),
        Works = Parts.Feet,
        Ghost = Parts.NearFoot,
        Lens = Heel(364, 190) with { Marks = [new Mark.Press(new(18, -18), 14), Mark.Straight(-30, -10, -30, 14)] },
    };

    private static Pose OneHand { get; } = Poses.StandHeld with { NearArm = Poses.Hanging };

    private static Scene Along()
    {
        const double Behind = -2;
        var held = OneHand with { FarArm = Arm.To(22, 155, -20) };
        var up = FiveScenes.Risen(Behind);
        return new()
        {
            Key = "tiptoe-walk-worktop",
            Title = "Tiptoe walk along a worktop",
            Text = "A person walks on tiptoe beside a long worktop and keeps one hand on it.",
            Position = Position.Standing,
            Camera = Camera.Standing(140) with { Scale = 1.18 },
            Way =
            [
                held with { At = new(Behind - 25, Poses.Upright), Near = Down(Behind), Far = Down(Behind) },
                held with { At = new(Behind - 9, 173), Near = up, Far = up },
                held with { At = new(Behind - 2, 172), Near = FiveScenes.Stepping(Behind), Far = up },
            ],
            Motion = new Motion.Walk(FiveScenes.Tiptoe with { Body = FiveScenes.Tiptoe.Body with { FarArm = held.FarArm }, Stride = 72, Front = 34 })
            {
                Seconds = 1.4,
            },
            Props =
            [
                new Prop.Box(-108, 141, 382, 9, Role.Wood) { Where = Place.Wide },
                new Prop.Box(-108, 8, 382, 133, Role.Sheet) { Where = Place.Wide, Round = 0 },
            ],
            Works = Parts.Feet,
            Marks = [Mark.Straight(62, 214, 122, 214)],
            Lens = new(368, 262, 100) { Follows = true, Offset = new(9, 2), Scale = 2.6 },
        };
    }
}

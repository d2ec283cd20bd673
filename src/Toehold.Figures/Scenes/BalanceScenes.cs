using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Balance and walking.</summary>
internal static class BalanceScenes
{
    public static Scene[] All => [SingleLegStance(), TandemWalk()];

    private static Scene SingleLegStance() => new()
    {
        Key = "single-leg-stance",
        Title = "Stand on one leg",
        Text = "A person stands beside a worktop, one hand close to it, lifts one foot off the floor and stands still on the other leg.",
        Position = Position.Standing,
        Camera = Camera.Standing(180),
        Way =
        [
            Poses.Stand with { FarArm = Arm.To(42, 155, -5), Far = Leg.On(Sole.Ball, 29.5, 0) },
            Poses.Stand with { FarArm = Arm.To(42, 155, -5), Far = Leg.On(Sole.Ball, 20, 9, -24, 18) },
            Poses.Stand with { FarArm = Arm.To(42, 155, -5), Far = new(-62, -140) { Ankle = -20 } },
        ],
        Props = Kit.Worktop(30, 70),
        Works = Parts.NearLeg,
        Marks = [Mark.Straight(-56, 24, -56, 66)],
    };

    private static Scene TandemWalk()
    {
        var body = Poses.Stand with { NearArm = new(-110, -100), FarArm = new(-66, -60) };
        return new()
        {
            Key = "tandem-walk",
            Title = "Heel-to-toe walk",
            Text = "A person walks along a line and sets the heel of one foot right in front of the toes of the other.",
            Position = Position.Standing,
            Camera = Camera.Standing(140) with { Scale = 1.18 },
            Way = [body with { Near = Leg.On(Sole.Ball, 58, 0), Far = Leg.On(Sole.Ball, 8, 0), At = new(0, 153) }],
            Motion = new Motion.Walk(new Gait(body)
            {
                Stride = 100,
                HipHeight = 155,
                Front = 58,
                Stance = 0.66,
                Lift = 14,
                Swing = 5,
                Pitch = [8, 0, 0, 0, -16, -40, -26, 2],
                Toe = [0, 0, 0, 0, 17, 41, 20, 2],
            })
            {
                Seconds = 3,
            },
            Works = Parts.Feet,
            Marks = [Mark.Straight(72, 250, 134, 250)],
            Lens = new(366, 236, 100) { Anchor = Anchor.Hip, Offset = new(20.5, -132), Scale = 1.9, Prints = (21, 50) },
        };
    }
}

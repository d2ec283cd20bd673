using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Toe presses with more support, from the chair to the worktop.</summary>
internal static class PressScenes
{
    private const string Toes = "The heel and the ball of the foot stay down; the toes go from raised to pressed into the floor.";

    public static Scene[] All =>
    [
        Press(new()
        {
            Key = "toe-press-seated",
            Title = "Toe press, sitting",
            Text = $"A person sits on a chair, the feet flat. {Toes}",
            Position = Position.Sitting,
            Camera = Camera.Standing(84),
            Way = [Poses.Sit with { Near = Flat(64, 24) }, Poses.Sit with { Near = Flat(64, 0) }],
            Props = Kit.Chair(0),
        }),
        Press(new()
        {
            Key = "toe-press-held",
            Title = "Toe press, standing, hands held",
            Text = $"A person stands with both hands on a worktop, the knees a little bent. {Toes}",
            Position = Position.Standing,
            Camera = Camera.Standing(76),
            Way = [Held with { Near = Flat(-6, 24) }, Held with { Near = Flat(-6, 0) }],
            Props = Kit.Worktop(32, 70),
        }),
    ];

    private static Pose Held { get; } = Poses.StandHeld with { At = new(-4, 155), Near = Flat(-6, 0), Far = Leg.Flat(-2) };

    private static Leg Flat(double x, double toe) => Leg.On(Sole.Heel, x, 0, 0, toe);

    private static Scene Press(Scene scene) => scene with
    {
        Works = Parts.Toes,
        Ghost = Parts.Toes,
        Lens = new(352, 150, 116)
        {
            Anchor = Anchor.NearBall,
            Offset = new(-11, 13.9),
            Scale = 3.6,
            Marks = [Mark.Straight(18, 19, 18, 0), new Mark.Press(new(17, -16), 12)],
        },
    };
}

using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Easier steps towards the band and the pencil: pulling the foot up without a band, towel and ball.</summary>
internal static class GripScenes
{
    public static Scene[] All => [FlexionHold(), TowelScrunch(), BallPickUp()];

    private static Scene FlexionHold()
    {
        var sit = CircleScenes.LegOut with { Near = CircleScenes.LegOut.Near with { Ankle = -24 } };
        return new()
        {
            Key = "ankle-flexion-hold",
            Title = "Pull the foot up and hold, no band",
            Text = "A person sits on a chair with one leg held out. The foot pulls towards the shin and stays there.",
            Position = Position.Sitting,
            Camera = Camera.Standing(82),
            Way = [sit, sit with { Near = sit.Near with { Ankle = 18 } }],
            Props = Kit.Chair(0),
            Works = Parts.NearFoot,
            Ghost = Parts.NearFoot,
            Lens = new(346, 118, 108) { Offset = new(6, 8), Scale = 2.4, Marks = [Mark.Turn(-6, -8, 44, 24, 72)] },
        };
    }

    private static Pose Foot(double lift, double toe, double tip) => Poses.Sit with
    {
        Near = Leg.On(Sole.Heel, 64, lift, 0, toe) with { Tip = tip },
    };

    private static Lens Seated { get; } = new(396, 86, 76) { Scale = 0.5, WholeBody = true, Anchor = Anchor.Hip, Offset = new(40, 12) };

    private static Prop[] Chair { get; } = [.. Kit.Chair(0).Select(prop => prop with { Where = Place.Lens })];

    private static Scene TowelScrunch() => new()
    {
        Key = "towel-scrunch",
        Title = "Towel scrunch",
        Text = "A bare foot stands on a towel. The toes curl and draw the towel in, in folds. A small picture shows the person sitting on a chair.",
        Position = Position.Sitting,
        View = View.Foot,
        Camera = Camera.OnFoot(64, 5) with { X = -240 },
        Way = [Foot(2.6, 14, 0), Foot(2.6, 24, -72)],
        Props = [.. Chair, new Prop.Towel(50, 103, 138, 16) { Where = Place.Wide }],
        Works = Parts.Toes,
        Ghost = Parts.Toes,
        Marks = [Mark.Straight(136, 16, 116, 16)],
        Lens = Seated,
    };

    private static Scene BallPickUp() => new()
    {
        Key = "ball-pick-up",
        Title = "Pick up a small ball with the toes",
        Text = "The toes curl round a small ball on the floor, lift it, and let it go. A small picture shows the person sitting on a chair.",
        Position = Position.Sitting,
        View = View.Foot,
        Camera = Camera.OnFoot(64, 6) with { X = -300 },
        Way = [Foot(0, 31, 0), Foot(1, 18, -70), Foot(3, 16, -92), Foot(15, 16, -92)],
        Props =
        [
            .. Chair,
            new Prop.Disc(Grip.Part(Anchor.NearTip, -1.6, -2.9), 3.6, Role.Yellow) { Rest = 3.6, Where = Place.Wide },
        ],
        Works = Parts.Toes,
        Marks = [Mark.Straight(118, 3, 118, 24)],
        Lens = Seated,
    };
}

using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>A person in each starting position, for exercises that no drawing surely fits.</summary>
internal static class NeutralScenes
{
    public static Scene[] All =>
    [
        Neutral(Position.Standing, "A person standing", Camera.Standing(230), Poses.Stand),
        Neutral(Position.Sitting, "A person sitting on a chair", Camera.Standing(200), Poses.Sit, Kit.Chair(0)),
        Neutral(Position.Lying, "A person lying on the back", Camera.Mat(236, 1.35), Poses.Supine),
        Neutral(Position.Kneeling, "A person kneeling on one knee", Camera.Mat(210, 1.3), Poses.HalfKneel),
        Neutral(Position.AllFours, "A person on hands and knees", Camera.Mat(200, 1.4), Poses.AllFours),
    ];

    private static Scene Neutral(Position position, string title, Camera camera, Pose pose, params Prop[] props) => new()
    {
        Key = $"position-{position.ToString().ToLowerInvariant()}",
        Title = title,
        Text = $"{title}. This picture shows the position only: follow the words for the movement.",
        Position = position,
        Camera = camera,
        Way = [pose],
        Props = props,
        Neutral = true,
    };
}

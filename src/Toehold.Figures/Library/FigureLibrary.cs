using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Every figure, and which one belongs to an exercise.</summary>
public static class FigureLibrary
{
    private static readonly Dictionary<string, Figure> ByKey = Scenes().ToDictionary(scene => scene.Key, scene => new Figure(scene));

    /// <summary>Every figure, the neutral ones last.</summary>
    public static IReadOnlyList<Figure> All { get; } = [.. ByKey.Values];

    /// <summary>The figure of a key, or null where there is none.</summary>
    public static Figure? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>
    /// The figure that an exercise's name and position surely mean; otherwise the neutral figure of its position (standing,
    /// where it names none), since a wrong picture is worse than none.
    /// </summary>
    public static Figure For(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var key = FigureNames.Match(exercise) ?? $"position-{(exercise.Position ?? Position.Standing).ToString().ToLowerInvariant()}";
        return ByKey[key];
    }

    private static IEnumerable<Scene> Scenes() =>
    [
        .. FiveScenes.All, .. PressScenes.All, .. HeelRaiseScenes.All, .. CircleScenes.All, .. GripScenes.All,
        .. FootScenes.All, .. HipScenes.All, .. BackScenes.All, .. KneeScenes.All,
        .. BalanceScenes.All, .. UpperScenes.All,
        .. NeutralScenes.All,
    ];
}

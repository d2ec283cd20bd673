using Toehold.Figures;
using Toehold.Programmes;
using Toehold.Sessions;

namespace Toehold.Web.Features.Figures;

/// <summary>Where an exercise's drawing is served.</summary>
public static class FigureAddress
{
    private const string PointPrefix = "point-";

    public static string Of(Exercise exercise) => $"/figures/{Key(exercise)}.svg";

    /// <summary>The point that a key names, or null where it names none.</summary>
    public static PressPoint? PointOf(string key) =>
        key.StartsWith(PointPrefix, StringComparison.Ordinal) ? PressPoints.Find(key[PointPrefix.Length..]) : null;

    // A place to press is named word for word, and pressed sitting.
    private static string Key(Exercise exercise) =>
        exercise.Position == Position.Sitting && PressPoints.All.FirstOrDefault(point => point.Name == exercise.Name) is { } point
            ? PointPrefix + point.Code.ToLowerInvariant()
            : FigureLibrary.For(exercise).Key;
}

namespace Toehold.Figures.Tests;

/// <summary>Every figure at many moments.</summary>
internal static class Postures
{
    public static double[] Times { get; } = [.. Enumerable.Range(0, 201).Select(i => i / 100.0)];

    public static IEnumerable<(Figure Figure, double Time, Posture Posture)> All =>
        from figure in FigureLibrary.All from time in Times select (figure, time, figure.PostureAt(time));

    public static IEnumerable<(string Name, LegPosture Leg)> Legs(Posture posture) => [("near leg", posture.Near), ("far leg", posture.Far)];

    public static IEnumerable<(string Name, ArmPosture Arm)> Arms(Posture posture) => [("near arm", posture.NearArm), ("far arm", posture.FarArm)];
}

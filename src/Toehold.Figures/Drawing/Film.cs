namespace Toehold.Figures;

/// <summary>The postures that a drawing is made from: one for a still, several along the time from 0 to 2 for a moving one.</summary>
internal sealed record Film(Posture Start, Posture[] Frames, double[] Times)
{
    private const int WayFrames = 10;
    private const int CycleFrames = 20;

    public bool IsStill => Frames.Length == 1;

    public static Film Still(Scene scene, double time) => new(Choreography.At(scene, 0), [Choreography.At(scene, time)], [0]);

    public static Film Moving(Scene scene)
    {
        double[] times = [.. Way(scene).Concat(Cycle(scene)).Select(time => Math.Round(time, 4)).Distinct().Order()];
        var frames = Array.ConvertAll(times, time => Choreography.At(scene, time));
        return new(frames[0], frames, times);
    }

    private static IEnumerable<double> Way(Scene scene) => Choreography.Turns(scene).Concat(Evenly(scene.Way.Length > 2 ? 2 * WayFrames : WayFrames));

    private static IEnumerable<double> Cycle(Scene scene) =>
        scene.Motion is { } motion ? motion.Turns.Concat(Evenly(CycleFrames)).Select(share => 1 + share) : [2];

    private static IEnumerable<double> Evenly(int frames) => Enumerable.Range(0, frames + 1).Select(i => (double)i / frames);
}

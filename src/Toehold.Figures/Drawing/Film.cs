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
        var cycle = scene.Motion is null ? 1 : CycleFrames;
        var times = new double[WayFrames + 1 + cycle];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = i <= WayFrames ? (double)i / WayFrames : 1 + ((double)(i - WayFrames) / cycle);
        }

        var frames = Array.ConvertAll(times, time => Choreography.At(scene, time));
        return new(frames[0], frames, times);
    }
}

namespace Toehold.Figures;

/// <summary>Turns a scene's cycle the other way round, with its arrows.</summary>
internal static class Reversal
{
    public static Scene Of(Scene scene) => scene.Motion is Motion.Loop { BothWays: true } loop
        ? scene with
        {
            Motion = loop with { Keys = [loop.Keys[0], .. loop.Keys[1..].Reverse()] },
            Marks = Array.ConvertAll(scene.Marks, Of),
            Lens = scene.Lens is { } lens ? lens with { Marks = Array.ConvertAll(lens.Marks, Of) } : null,
        }
        : scene;

    private static Mark Of(Mark mark) => mark is Mark.Arrow arrow ? arrow with { Points = [.. arrow.Points.Reverse()] } : mark;
}

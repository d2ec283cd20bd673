using Toehold.Figures;

namespace Toehold.Benchmarks;

/// <summary>Writes every figure as SVG files to look at: moving, start and work.</summary>
internal static class ContactSheet
{
    public static int Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var figure in FigureLibrary.All)
        {
            Save(folder, figure, "start", new() { Still = FigureStill.Start, SelfContained = true });
            Save(folder, figure, "work", new() { Still = FigureStill.Work, SelfContained = true });
            Save(folder, figure, "moving", new() { SelfContained = true });
            Save(folder, figure, "mirrored", new() { Still = FigureStill.Work, SelfContained = true, Mirrored = true });
        }

        return 0;
    }

    private static void Save(string folder, Figure figure, string kind, FigureOptions options) =>
        File.WriteAllText(Path.Combine(folder, $"{figure.Key}.{kind}.svg"), figure.Svg(options with { IdPrefix = $"{figure.Key}-{kind}-" }));
}

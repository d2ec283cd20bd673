using Toehold.Figures;

namespace Toehold.Benchmarks;

/// <summary>
/// Exercises, all of them or some, as pictures without their names, in a shuffled order, and the answers in a file of their own
/// beside the folder: show the pictures, ask, then look.
/// </summary>
internal static class BlindLook
{
    public static Task Write(string folder, int seed, string[] keys) => FigureBrowser.With(async browser =>
    {
        Directory.CreateDirectory(folder);
        var figures = FigureLibrary.All.Where(figure => keys.Length == 0 ? !figure.IsNeutral : keys.Contains(figure.Key)).ToArray();
        new Random(seed).Shuffle(figures);
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 720, Height = 360 } });
        var page = await context.NewPageAsync();
        for (var i = 0; i < figures.Length; i++)
        {
            var drawings = new[] { FigureStill.Start, FigureStill.Work }.Select(still => figures[i].Svg(new() { Still = still, IdPrefix = $"{still}-" }));
            await ContactSheet.Shoot(page, ContactSheet.Page([($"{i + 1}", drawings)], 340, grey: false), Path.Combine(folder, $"a{i + 1:00}.png"));
        }

        await File.WriteAllLinesAsync(Path.TrimEndingDirectorySeparator(folder) + "-answers.txt", figures.Select((figure, i) => $"a{i + 1:00} {figure.Key}"));
    });
}

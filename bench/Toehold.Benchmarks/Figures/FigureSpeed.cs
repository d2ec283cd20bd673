using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Toehold.Figures;

namespace Toehold.Benchmarks;

/// <summary>How long a figure takes to draw on one core, and how large it is compressed.</summary>
internal static class FigureSpeed
{
    private const int Rounds = 31;
    private const int WarmUp = 60;

    public static void Write(TextWriter output)
    {
        for (var round = 0; round < WarmUp; round++)
        {
            _ = FigureLibrary.All.Sum(figure => figure.Svg().Length);
        }

        var figures = FigureLibrary.All.Select(figure => (figure.Key, Times: Time(figure), Size: Compressed(figure.Svg()))).ToList();
        output.WriteLine($"Fastest and median of {Rounds} rounds, one thread, moving figures. The slowest five:");
        output.WriteLine();
        output.WriteLine("| figure | fastest, ms | median, ms | compressed, kB |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var (key, times, size) in figures.OrderByDescending(figure => figure.Times.Median).Take(5))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {key} | {times.Fastest:0.00} | {times.Median:0.00} | {size / 1000.0:0.0} |"));
        }

        var largest = figures.MaxBy(figure => figure.Size);
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"All {figures.Count}: median {Median([.. figures.Select(figure => figure.Times.Median)]):0.00} ms; largest {largest.Key} with {largest.Size / 1000.0:0.0} kB (gzip); {figures.Sum(figure => figure.Size) / 1000} kB together."));
    }

    private static (double Fastest, double Median) Time(Figure figure)
    {
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            _ = figure.Svg();
            times[round] = watch.Elapsed.TotalMilliseconds;
        }

        return (times.Min(), Median(times));
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);

    private static long Compressed(string text)
    {
        using var into = new MemoryStream();
        using (var gzip = new GZipStream(into, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return into.Length;
    }
}

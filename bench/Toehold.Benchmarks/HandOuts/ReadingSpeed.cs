using System.Diagnostics;
using System.Globalization;
using Toehold.Reading;

namespace Toehold.Benchmarks.HandOuts;

/// <summary>How fast hand-outs are read on one thread, whether long ones take longer for each character, and what hostile ones do.</summary>
internal static class ReadingSpeed
{
    private const int HandOut = 4_000;
    private const int Small = 100_000;
    private const int Large = 10_000_000;

    private static readonly (string Name, string Beginning, string Piece)[] Hostile =
    [
        ("digits", "", "7"), ("numbers", "", "7 "), ("brackets", "", "("), ("pairs of brackets", "", "() "), ("bullets", "", "• "), ("empty items", "", "- \n"), ("3 x 3 x 3 …", "", "3 x "),
        ("one long line", "", "hold the heel for five seconds and lift "), ("one long word", "", "a"), ("numbered in one line", "", "1. Heel "), ("pipes", "", "| a "), ("tabs", "", "3\t"),
        ("a table of one row", "| Exercise | Sets |\n| --- | --- |\n", "| 3 "), ("a table with a wide head", "| Sets ", "| a "), ("a long table", "| Exercise | Sets | Reps |\n| --- | --- | --- |\n", "| Heel raise | 3 | 10 |\n"),
        ("the same exercise", "", "- Heel raise: 3 x 10\n"), ("nested HTML", "<html><body>", "<div>"), ("nested tables", "<html><body>", "<table><tr><td>"), ("nested lists", "<html><body>", "<ul><li>x "), ("half tags", "", "<"),
    ];

    public static int Write(string[] words, TextWriter output)
    {
        var large = words.Length > 0 ? int.Parse(words[0], CultureInfo.InvariantCulture) : Large;
        var handOut = Times(SampleTexts.Joined(HandOut), 2000);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A hand-out of {HandOut} characters, warm: fastest {handOut.Fastest:0.00} ms, median {handOut.Median:0.00} ms."));
        output.WriteLine();
        output.WriteLine($"| text | {Small / 1000} kB: fastest, ms a MB | median | {large / 1000} kB: fastest, ms a MB | median | ratio of the fastest |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- |");
        Row("the project's hand-outs, joined", SampleTexts.Joined, large, output);
        foreach (var (name, beginning, piece) in Hostile)
        {
            Row(name, length => SampleTexts.Filled(beginning, piece, length), large, output);
        }

        return 0;
    }

    private static void Row(string name, Func<int, string> text, int large, TextWriter output)
    {
        var (small, big) = (Times(text(Small), 31), Times(text(large), 5));
        var (one, other) = (1e6 / Small, 1e6 / large);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {small.Fastest * one:0.0} | {small.Median * one:0.0} | {big.Fastest * other:0.0} | {big.Median * other:0.0} | {big.Fastest * other / (small.Fastest * one):0.00} |"));
    }

    private static (double Fastest, double Median) Times(string text, int rounds)
    {
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            _ = HandOutReader.Read(text);
            times[round] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[0], times[rounds / 2]);
    }
}

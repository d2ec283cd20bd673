using System.Diagnostics;
using System.Globalization;
using Toehold.Reading;
using Toehold.Reading.Tests;

namespace Toehold.Benchmarks.HandOuts;

/// <summary>Reads so many mutated texts, from a seed on, and says which of them broke the reader; a long run can be done in pieces.</summary>
internal static class ReadingFuzz
{
    private const double Slow = 250;

    public static int Run(string[] words, TextWriter output)
    {
        var count = words.Length > 0 ? int.Parse(words[0], CultureInfo.InvariantCulture) : 10_000;
        var first = words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : 20261125;
        var texts = new MutatedText(SampleTexts.All);
        var (wrong, characters, longest, exercises) = (0, 0L, 0.0, 0L);
        for (var seed = first; seed < first + count; seed++)
        {
            var text = texts.Of(seed);
            var watch = Stopwatch.StartNew();
            var (problem, found) = Look(text);
            longest = Math.Max(longest, watch.Elapsed.TotalMilliseconds);
            problem ??= watch.Elapsed.TotalMilliseconds > Slow ? "took long" : null;
            characters += text.Length;
            exercises += found;
            if (problem is not null)
            {
                wrong++;
                output.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}: {problem}");
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} texts, seeds {first} to {first + count - 1}, {characters / 1e6:0.0} million characters, {exercises} exercises: {wrong} broken; slowest {longest:0} ms, {GC.GetTotalMemory(true) / 1e6:0} MB held."));
        return wrong == 0 ? 0 : 1;
    }

    private static (string? Problem, int Exercises) Look(string text)
    {
        try
        {
            var reading = HandOutReader.Read(text);
            return (ReadingInvariants.Broken(reading), reading.Programme.Exercises.Count);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or FormatException or OverflowException or KeyNotFoundException)
        {
            return (problem.ToString(), 0);
        }
    }
}

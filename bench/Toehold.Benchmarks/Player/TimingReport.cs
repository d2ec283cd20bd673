using System.Text.Json;

namespace Toehold.Benchmarks.Player;

/// <summary>Differences between what was recorded and what the timeline says, in milliseconds.</summary>
internal sealed class TimingReport(JsonElement session, JsonElement recorded, (double From, double To) loaded, TimeSpan length)
{
    private const double OneTone = 0.035;

    private readonly Cue[] cues = [.. session.GetProperty("cues").EnumerateArray().Select(cue => new Cue(cue.GetProperty("at").GetInt64(), cue.GetProperty("kind").GetString()!))];

    private readonly (double From, double To)[] blocks =
        [.. recorded.GetProperty("blocked").EnumerateArray().Select(block => (block.GetProperty("from").GetDouble(), block.GetProperty("to").GetDouble()))];

    private double Zero => recorded.GetProperty("scheduled")[0].GetProperty("at").GetDouble();

    public void Write(TextWriter output)
    {
        var scheduled = Scheduled().ToList();
        var onsets = Numbers("onsets").ToList();
        var heard = scheduled
            .Select(tone => (tone.Expected, Error: Nearest(onsets, tone.Expected + Zero) - (tone.Expected + Zero)))
            .Where(pair => Math.Abs(pair.Error) < OneTone)
            .Select(pair => (pair.Expected, Milliseconds: pair.Error * 1000))
            .ToList();
        output.WriteLine($"{length.TotalMinutes:0.#} minutes, {scheduled.Count} tones, {heard.Count} of them found at the loudspeaker, {blocks.Length} blocks of 3 s");
        output.WriteLine("| what | part | count | p50 | p99 | worst |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- |");
        Rows(output, "tone, as scheduled", scheduled.Select(tone => (tone.Expected, tone.Error * 1000)).ToList());
        Rows(output, "tone, at the loudspeaker", heard);
        var first = Phases("heard").First().Milliseconds;
        var phases = Phases("heard").Skip(1).ToList();
        Rows(output, "page, phase changed", phases);
        Rows(output, "page, phase painted", [.. Phases("painted").Skip(1)]);
        var naive = recorded.GetProperty("naive").EnumerateArray()
            .Select(tick => (tick.GetProperty("cue").GetDouble() / 1000, tick.GetProperty("at").GetDouble() - tick.GetProperty("cue").GetDouble()))
            .ToList();
        Rows(output, "plain timer, phase changed", naive);
        output.WriteLine();
        output.WriteLine($"The first phase answers the tap and waits for no tone: {Math.Abs(first):0.0} ms {(first < 0 ? "before" : "after")} its own. It is left out above.");
        output.WriteLine($"Drift from the first to the last tenth: tones {Drift(heard):0.00} ms, page {Drift(phases):0.0} ms, plain timer {Drift(naive):0} ms.");
        output.WriteLine($"Audio clock against the page's own over the run: {ClockDrift():0.00} ms.");
        var (ours, theirs) = (Quantile(phases.Where(phase => !IsBlocked(phase.Expected)), 0.99), Quantile(naive.Where(tick => !IsBlocked(tick.Item1)), 0.99));
        output.WriteLine($"p99 over all, outside of blocks: page {ours:0.0} ms, plain timer {theirs:0} ms: {theirs / ours:0} times as late.");
        output.WriteLine($"First phase after each block: {string.Join(", ", AfterBlocks(phases).Select(late => $"{late:0.0}"))} ms late.");
    }

    private IEnumerable<(double Expected, double Error)> Scheduled()
    {
        var positions = Expected().ToList();
        var end = Numbers("onsets").DefaultIfEmpty(0).Last();
        var tones = recorded.GetProperty("scheduled").EnumerateArray().Where(tone => !tone.GetProperty("cancelled").GetBoolean())
            .Select(tone => tone.GetProperty("at").GetDouble() - Zero);
        return tones.Where(at => at + Zero <= end).Select(at => (Position: Nearest(positions, at), at)).Select(pair => (pair.Position, pair.at - pair.Position));
    }

    /// <summary>Every cue's beginning, and whole seconds before its end, where the countdown sounds.</summary>
    private IEnumerable<double> Expected() => cues.Select(cue => cue.At / 1000.0)
        .Concat(cues.Skip(1).SelectMany(cue => Enumerable.Range(1, 3).Select(before => (cue.At / 1000.0) - before)))
        .Distinct().Order();

    private IEnumerable<(double Expected, double Milliseconds)> Phases(string when)
    {
        foreach (var phase in recorded.GetProperty("phases").EnumerateArray())
        {
            // A block may swallow a whole phase, so each is matched with the nearest cue of its kind.
            var at = (phase.GetProperty(when).GetDouble() - Zero) * 1000;
            var cue = cues.Where(cue => cue.Kind == phase.GetProperty("kind").GetString()).MinBy(cue => Math.Abs(cue.At - at));
            yield return (cue.At / 1000.0, at - cue.At);
        }
    }

    private void Rows(TextWriter output, string what, IReadOnlyList<(double At, double Late)> all)
    {
        var calm = all.Where(one => !IsBlocked(one.At) && !IsLoaded(one.At)).ToList();
        Row(output, what, "undisturbed", [.. calm.Where(one => one.At + Zero < blocks[0].From)]);
        Row(output, what, "between blocks", [.. calm.Where(one => one.At + Zero >= blocks[0].From)]);
        Row(output, what, "page blocked for 3 s", all.Where(one => IsBlocked(one.At)).ToList());
        Row(output, what, "processors busy", all.Where(one => IsLoaded(one.At)).ToList());
    }

    private static void Row(TextWriter output, string what, string part, List<(double At, double Late)> values)
    {
        if (values.Count > 0)
        {
            output.WriteLine($"| {what} | {part} | {values.Count} | {Quantile(values, 0.5):0.00} | {Quantile(values, 0.99):0.00} | {Quantile(values, 1):0.00} |");
        }
    }

    private bool IsBlocked(double at) => blocks.Any(block => at + Zero >= block.From && at + Zero <= block.To);

    private bool IsLoaded(double at) => at + Zero >= loaded.From && at + Zero <= loaded.To;

    private IEnumerable<double> AfterBlocks(IReadOnlyList<(double At, double Late)> phases) =>
        blocks.Select(block => phases.FirstOrDefault(phase => phase.At + Zero > block.To).Late);

    private double ClockDrift()
    {
        var clocks = recorded.GetProperty("clocks").EnumerateArray()
            .Select(clock => (clock.GetProperty("now").GetDouble(), clock.GetProperty("heard").GetDouble() - clock.GetProperty("now").GetDouble()))
            .ToList();
        return Drift(clocks);
    }

    private static double Drift(IReadOnlyList<(double At, double Late)> values)
    {
        var tenth = Math.Max(1, values.Count / 10);
        return Median(values.TakeLast(tenth)) - Median(values.Take(tenth));
    }

    private static double Median(IEnumerable<(double At, double Late)> values) => values.Select(value => value.Late).Order().ElementAt(values.Count() / 2);

    private static double Quantile(IEnumerable<(double At, double Late)> values, double share)
    {
        var sorted = values.Select(value => Math.Abs(value.Late)).Order().ToList();
        return sorted[(int)Math.Ceiling(share * (sorted.Count - 1))];
    }

    private static double Nearest(List<double> sorted, double value)
    {
        var index = sorted.BinarySearch(value);
        index = index < 0 ? ~index : index;
        var after = index < sorted.Count ? sorted[index] : double.PositiveInfinity;
        var before = index > 0 ? sorted[index - 1] : double.NegativeInfinity;
        return after - value < value - before ? after : before;
    }

    private IEnumerable<double> Numbers(string name) => recorded.GetProperty(name).EnumerateArray().Select(number => number.GetDouble()).Order();

    private readonly record struct Cue(long At, string Kind);
}

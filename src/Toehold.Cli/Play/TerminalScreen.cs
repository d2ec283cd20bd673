using System.Text;
using Toehold.Programmes;
using Toehold.Sessions;

namespace Toehold.Cli.Play;

/// <summary>Draws a session's moment on a terminal of any size; gives the terminal back as it was.</summary>
internal sealed class TerminalScreen : IDisposable
{
    private const string Escape = "\e[";
    private const string Bold = Escape + "1m";
    private const string Plain = Escape + "0m";

    private readonly TextWriter output;
    private readonly Func<(int Width, int Height)> size;

    internal TerminalScreen(TextWriter output, Func<(int Width, int Height)> size)
    {
        (this.output, this.size) = (output, size);
        output.Write($"{Escape}?1049h{Escape}?25l{Escape}2J");
        output.Flush();
    }

    internal void Bell()
    {
        output.Write('\a');
        output.Flush();
    }

    internal void Draw(Programme programme, Timeline timeline, SessionRun run)
    {
        var (width, height) = size();
        var cue = run.Cue;
        var left = Math.Max(0, (int)Math.Ceiling((cue.End - run.Position).TotalSeconds - 0.001));
        string[] lines =
        [
            NameOf(programme, cue),
            CountOf(cue),
            "",
            $"{Bold}{(run.IsPaused ? "Paused" : cue.Show)}{Plain}",
            "",
            .. BigDigits.Of(left < 60 ? $"{left}" : $"{left / 60}:{left % 60:00}"),
            "",
            Bar(run.Position / timeline.Total, Math.Min(60, Math.Max(10, width - 10))),
            NextOf(programme, timeline, run.Index),
            "",
            "space pause   n next   b back   q quit",
        ];
        var text = new StringBuilder();
        var top = Math.Max(0, (height - lines.Length) / 2);
        for (var row = 0; row < height; row++)
        {
            var line = row >= top && row - top < lines.Length ? lines[row - top] : "";
            text.Append(Escape).Append(row + 1).Append(";1H").Append(Escape).Append("2K").Append(Centred(line, width));
        }

        output.Write(text);
        output.Flush();
    }

    public void Dispose()
    {
        output.Write($"{Plain}{Escape}?25h{Escape}?1049l");
        output.Flush();
    }

    private static string Centred(string line, int width)
    {
        var length = line.Length - (line.StartsWith(Escape, StringComparison.Ordinal) ? Bold.Length + Plain.Length : 0);
        if (length >= width)
        {
            return line.StartsWith(Escape, StringComparison.Ordinal) ? line : line[..Math.Max(0, width - 1)];
        }

        return new string(' ', (width - length) / 2) + line;
    }

    private static string NameOf(Programme programme, Cue cue) =>
        cue.Exercise is { } index ? programme.Exercises[index].Name : programme.Title ?? "Done";

    private static string CountOf(Cue cue)
    {
        string?[] parts =
        [
            cue.Sets > 1 ? $"set {cue.Set} of {cue.Sets}" : null,
            cue.Repetitions > 1 ? $"{cue.Repetition} of {cue.Repetitions}" : null,
            cue.Side?.ToString().ToLowerInvariant(),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string Bar(double share, int width)
    {
        var full = (int)Math.Round(Math.Clamp(share, 0, 1) * width);
        return new string('━', full) + new string('─', width - full);
    }

    private static string NextOf(Programme programme, Timeline timeline, int index)
    {
        var current = timeline.Cues[index].Exercise;
        var next = timeline.Cues.Skip(index + 1).FirstOrDefault(cue => cue.Exercise != current);
        return next?.Exercise is { } exercise ? $"Next: {programme.Exercises[exercise].Name}" : "Next: done";
    }
}

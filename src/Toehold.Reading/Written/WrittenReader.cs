using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>
/// Reads a hand-out that <see cref="HandOutWriter"/> wrote, word by word. Whatever else it holds makes it a text like any
/// other, to be understood and not decoded.
/// </summary>
internal sealed class WrittenReader
{
    private readonly string text;
    private readonly List<WrittenExercise> exercises = [];
    private string? title;
    private double? minutes;

    private WrittenReader(string text) => this.text = text;

    /// <summary>The reading, or null where the text is not the writer's.</summary>
    public static HandOutReading? Read(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return end.EndsWith(HandOutWriter.Signature, StringComparison.Ordinal) ? new WrittenReader(text).Read(end.Length - HandOutWriter.Signature.Length) : null;
    }

    private HandOutReading? Read(int end)
    {
        for (var start = 0; start < end;)
        {
            var stop = text.IndexOf('\n', start, end - start);
            stop = stop < 0 ? end : stop;
            var line = text[start..stop].TrimEnd();
            if (line.Length > 0 && !Take(line, start))
            {
                return null;
            }

            start = stop + 1;
        }

        return new HandOutReading
        {
            Text = text,
            Programme = new Programme { Title = title, PromisedMinutes = minutes, Exercises = exercises.Select(written => written.Exercise).ToValueList() },
            Sources = exercises.Select(written => written.Source).ToValueList(),
            Findings = exercises.Count > 0 ? [] : [new Finding(FindingCodes.NoRoutine, "This hand-out has no exercises yet.", default)],
        };
    }

    private bool Take(string line, int start)
    {
        if (After(line, HandOutWriter.NameMark) is { } name)
        {
            return Begin(WrittenLine.Read(name), new TextSpan(start, start + line.Length));
        }

        return exercises.Count > 0 ? exercises[^1].Take(line, start) : Introduce(line);
    }

    private bool Begin(string name, TextSpan span)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return false;
        }

        exercises.Add(new WrittenExercise(name, span));
        return true;
    }

    private bool Introduce(string line)
    {
        if (title is null && minutes is null && After(line, HandOutWriter.TitleMark) is { } named)
        {
            title = WrittenLine.Read(named);
            return true;
        }

        var said = After(line, HandOutWriter.PromiseMark);
        var isPromise = minutes is null && said is not null && said.EndsWith(HandOutWriter.PromiseEnd, StringComparison.Ordinal);
        minutes = isPromise ? AmountWords.Read(said![..^HandOutWriter.PromiseEnd.Length]) : minutes;
        return isPromise && minutes > 0;
    }

    private static string? After(string line, string mark) => line.StartsWith(mark, StringComparison.Ordinal) ? line[mark.Length..] : null;
}

using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>One exercise of a written hand-out, line by line.</summary>
internal sealed class WrittenExercise(string name, TextSpan heading)
{
    private readonly List<SlotWords> words = [];
    private TextSpan how;
    private int end = heading.End;

    public Exercise Exercise { get; private set; } = new() { Name = name };

    public ExerciseSource Source => new(new TextSpan(heading.Start, end), words.ToValueList(), how == default ? new TextSpan(end, end) : how);

    /// <summary>Whether the line is one that the writer writes under an exercise's name; if so, it is taken in.</summary>
    public bool Take(string line, int start)
    {
        var isTaken = how == default
            && (line.StartsWith(HandOutWriter.HowMark, StringComparison.Ordinal) ? How(line, start)
            : line.StartsWith(HandOutWriter.NeedMark, StringComparison.Ordinal) ? Needs(line, start)
            : Sentences(line, start));
        end = start + line.Length;
        return isTaken;
    }

    private bool How(string line, int start)
    {
        how = new TextSpan(start + HandOutWriter.HowMark.Length, start + line.Length);
        return true;
    }

    private bool Needs(string line, int start)
    {
        if (Exercise.Equipment.Count > 0)
        {
            return false;
        }

        var at = start + HandOutWriter.NeedMark.Length;
        var things = new List<string>();
        foreach (var part in WrittenLine.Parts(line[HandOutWriter.NeedMark.Length..], ','))
        {
            words.Add(new SlotWords("equipment", new TextSpan(at + part.Length - part.TrimStart().Length, at + part.Length)));
            things.Add(WrittenLine.Read(part.TrimStart()));
            at += part.Length + 1;
        }

        Exercise = Exercise with { Equipment = things.ToValueList() };
        return true;
    }

    private bool Sentences(string line, int start)
    {
        for (var at = 0; at < line.Length;)
        {
            var stop = line.IndexOf(". ", at, StringComparison.Ordinal);
            stop = stop < 0 ? line.Length : stop + 1;
            if (DoseSentences.Read(line[at..stop], Exercise) is not { } read || words.Exists(known => known.Slot == read.Slot))
            {
                return false;
            }

            Exercise = read.Exercise;
            words.Add(new SlotWords(read.Slot, new TextSpan(start + at, start + stop)));
            at = stop + 1;
        }

        return true;
    }
}

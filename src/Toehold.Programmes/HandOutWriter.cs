namespace Toehold.Programmes;

/// <summary>
/// Writes a programme as a hand-out: Markdown in plain words that a person can follow, and that reads to the very same
/// programme. The last line says who wrote it; a hand-out with that line, and with nothing in it that the writer would not
/// write, is read back word by word and not guessed at.
/// </summary>
public static class HandOutWriter
{
    /// <summary>The last line.</summary>
    public const string Signature = "Written by Toehold.";

    /// <summary>What stands before the title.</summary>
    public const string TitleMark = "# ";

    /// <summary>What stands before an exercise's name.</summary>
    public const string NameMark = "## ";

    /// <summary>What stands before the things needed, which commas part.</summary>
    public const string NeedMark = "You need: ";

    /// <summary>What stands before the words that tell how an exercise is done.</summary>
    public const string HowMark = "> ";

    /// <summary>What stands before the minutes that the programme is said to take.</summary>
    public const string PromiseMark = "Takes ";

    /// <summary>What stands after the minutes that the programme is said to take.</summary>
    public const string PromiseEnd = " minutes a day.";

    /// <summary>The hand-out of a programme.</summary>
    /// <param name="programme">Any programme.</param>
    /// <param name="howTo">For each exercise, in order, how it is done, put on one line; blank, or missing at the end, where that is not said.</param>
    public static string Write(Programme programme, params IReadOnlyList<string> howTo)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(howTo);
        var blocks = new List<string>();
        if (programme.Title is { } title)
        {
            blocks.Add(TitleMark + WrittenLine.Write(title));
        }

        if (programme.PromisedMinutes is { } minutes)
        {
            blocks.Add(PromiseMark + AmountWords.Write(minutes) + PromiseEnd);
        }

        for (var i = 0; i < programme.Exercises.Count; i++)
        {
            blocks.AddRange(Blocks(programme.Exercises[i], i < howTo.Count ? howTo[i] : ""));
        }

        blocks.Add(Signature);
        return string.Join("\n\n", blocks) + "\n";
    }

    private static IEnumerable<string> Blocks(Exercise exercise, string howTo)
    {
        yield return NameMark + WrittenLine.Write(exercise.Name);
        if (exercise.Equipment.Count > 0)
        {
            yield return NeedMark + string.Join(", ", exercise.Equipment.Select(thing => WrittenLine.Write(thing, ',')));
        }

        var sentences = DoseSentences.Write(exercise).Select(sentence => sentence.Text).ToList();
        if (sentences.Count > 0)
        {
            yield return string.Join(' ', sentences);
        }

        var how = string.Join(' ', howTo.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (how.Length > 0)
        {
            yield return HowMark + how;
        }
    }
}

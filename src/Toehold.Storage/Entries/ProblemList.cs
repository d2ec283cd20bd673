using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>Gathers what is wrong with one entry.</summary>
internal sealed class ProblemList(Guid entryId)
{
    private readonly List<EntryProblem> problems = [];

    public bool IsEmpty => problems.Count == 0;

    public void Unless(bool holds, string member, string sentence)
    {
        if (!holds)
        {
            problems.Add(new EntryProblem(entryId, member, sentence));
        }
    }

    // Nearly everything holds, so a sentence with a value in it is made only where it does not.
    public void Whole(string member, int value, int min, int max)
    {
        if (value < min || value > max)
        {
            problems.Add(new EntryProblem(entryId, member, $"{value} is not from {min} to {max}."));
        }
    }

    public void Seconds(string member, double value, int max)
    {
        if (!(value >= 0 && value <= max))
        {
            problems.Add(new EntryProblem(entryId, member, $"A time is from 0 to {max} seconds."));
        }
    }

    public void Words(string member, string? words, int max)
    {
        Unless(!string.IsNullOrWhiteSpace(words), member, "It says nothing.");
        WordsOrNone(member, words, max);
    }

    public void WordsOrNone(string member, string? words, int max)
    {
        if (words?.Length > max)
        {
            problems.Add(new EntryProblem(entryId, member, $"It is at most {max} characters long."));
        }
    }

    public ValueList<EntryProblem> ToValueList() => problems.ToValueList();
}

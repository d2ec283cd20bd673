namespace Toehold.Reading;

/// <summary>Finds the exercise that a sentence elsewhere in the text speaks of by its name: "Take 2 minutes between sets of the wall sit".</summary>
internal sealed class Owners(Tokens tokens, List<Draft> drafts)
{
    private const int ShortestName = 2;

    private readonly Dictionary<string, List<Draft>>.AlternateLookup<ReadOnlySpan<char>> byFirstWord = ByFirstWord(tokens, drafts);

    /// <summary>The one exercise whose whole name stands in the sentence, or null.</summary>
    public Draft? Find(int start, int end)
    {
        Draft? found = null;
        for (var i = start; i < end; i++)
        {
            foreach (var draft in byFirstWord.TryGetValue(tokens.Written(i), out var named) ? named : [])
            {
                if (draft != found && IsNamed(draft.Name, i, end))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = draft;
                }
            }
        }

        return found;
    }

    private bool IsNamed(Label name, int at, int end)
    {
        if (at + name.Words > end)
        {
            return false;
        }

        for (var i = 1; i < name.Words; i++)
        {
            if (!tokens.Written(at + i).Equals(tokens.Written(name.First + i), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, List<Draft>>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord(Tokens tokens, List<Draft> drafts)
    {
        var all = new Dictionary<string, List<Draft>>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var draft in drafts.Where(draft => draft.Name.Words >= ShortestName))
        {
            var word = tokens.Written(draft.Name.First);
            if (!all.TryGetValue(word, out var named))
            {
                all[word] = named = [];
            }

            named.Add(draft);
        }

        return all;
    }
}

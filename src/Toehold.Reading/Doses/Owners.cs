namespace Toehold.Reading;

/// <summary>Finds the exercise that a sentence elsewhere in the text speaks of by its name: "Take 2 minutes between sets of the wall sit".</summary>
internal sealed class Owners(Tokens tokens, List<Draft> drafts)
{
    private const int ShortestName = 2;

    private readonly List<(Draft Draft, string[] Words)> named = drafts.ConvertAll(draft => (draft, Words(tokens, draft.Name)));

    /// <summary>The one exercise whose whole name stands in the sentence, or null.</summary>
    public Draft? Find(int start, int end)
    {
        Draft? found = null;
        foreach (var (draft, words) in named)
        {
            if (words.Length >= ShortestName && Has(words, start, end))
            {
                if (found is not null)
                {
                    return null;
                }

                found = draft;
            }
        }

        return found;
    }

    private bool Has(string[] words, int start, int end)
    {
        for (var i = start; i + words.Length <= end; i++)
        {
            var same = 0;
            while (same < words.Length && tokens.Written(i + same).Equals(words[same], StringComparison.OrdinalIgnoreCase))
            {
                same++;
            }

            if (same == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Words(Tokens tokens, Label name)
    {
        var words = new string[name.Last - name.First];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = tokens.Written(name.First + i).ToString();
        }

        return words;
    }
}

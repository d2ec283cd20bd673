namespace Toehold.Reading;

/// <summary>An exercise named twice, in a summary and in the body, is one: the fuller place wins, the other fills what it leaves open.</summary>
internal static class Twins
{
    /// <summary>How many exercises of one name are looked through.</summary>
    private const int MostNamed = 20;

    private static readonly Slot[] Slots = [Slot.Sets, Slot.Reps, Slot.Hold, Slot.Breaths, Slot.Duration, Slot.Rest, Slot.PerDay, Slot.PerWeek, Slot.Side];

    public static List<Draft> Merge(Tokens tokens, List<Draft> drafts, out List<(Draft Into, Draft From)> merged)
    {
        merged = [];
        var byNoun = new Dictionary<string, List<(Draft Draft, string[] Words)>>(StringComparer.Ordinal);
        var all = new List<Draft>(drafts.Count);
        var places = new Dictionary<Draft, int>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            var words = Words(tokens, draft.Name);
            var noun = words.LastOrDefault("");
            var named = byNoun.TryGetValue(noun, out var found) ? found : byNoun[noun] = [];
            var first = named.FindIndex(0, Math.Min(named.Count, MostNamed), other => IsSame(words, other.Words));
            if (first < 0)
            {
                first = named.FindIndex(0, Math.Min(named.Count, MostNamed), other => (draft.Dose.IsOpen || other.Draft.Dose.IsOpen) && IsPart(words, other.Words));
            }

            if (first < 0)
            {
                named.Add((draft, words));
                places[draft] = all.Count;
                all.Add(draft);
                continue;
            }

            var other = named[first].Draft;
            var isFuller = IsBare(tokens, draft) == IsBare(tokens, other) ? draft.Last - draft.First > (other.Last - other.First) * 2 : IsBare(tokens, other);
            var (into, from) = isFuller ? (draft, other) : (other, draft);
            merged.Add((into, from));
            places[into] = places[other];
            all[places[into]] = into;
            named[first] = (into, named[first].Words);
        }

        return all;
    }

    /// <summary>The words of a name without signs and capitals, each in its plain form.</summary>
    private static string[] Words(Tokens tokens, Label name)
    {
        var words = new List<string>();
        for (var i = name.First; i < name.Last; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                var written = tokens.Written(i).ToString();
                words.Add((tokens[i].Word.Lemma is { Length: > 0 } lemma ? lemma : written.Length > 3 ? written.TrimEnd('s') : written).ToUpperInvariant());
            }
        }

        return [.. words];
    }

    private static bool IsSame(string[] one, string[] other) => one.Length > 0 && one.AsSpan().SequenceEqual(other);

    /// <summary>"Dead bugs" for "isometric dead bugs": all words of the shorter name stand in the longer one.</summary>
    private static bool IsPart(string[] one, string[] other)
    {
        var (few, many) = one.Length < other.Length ? (one, other) : (other, one);
        return few.Length > 1 && Array.TrueForAll(few, word => many.Contains(word));
    }

    /// <summary>A mere mention: a name in a list of contents, or with the address of a film.</summary>
    private static bool IsBare(Tokens tokens, Draft draft)
    {
        var words = 0;
        for (var i = draft.First; i < draft.Last && words < 2; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words < 2 && draft.Dose.IsOpen;
    }

    /// <summary>Fills open slots from the other place, after the doses for all are in.</summary>
    public static void Fill(List<(Draft Into, Draft From)> merged)
    {
        foreach (var (into, from) in merged)
        {
            foreach (var slot in Slots)
            {
                var isSaid = slot == Slot.Sets && into.Dose[Slot.Reps] is { } reps && from.Dose[slot] is { } sets && (reps.Min, reps.Max) == (sets.Min, sets.Max);
                if (!isSaid && into.Dose[slot] is null or { IsVague: true } && from.Dose[slot] is { IsVague: false } value)
                {
                    into.Dose.Set(slot, value);
                }
            }
        }
    }
}

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
        var byName = new Dictionary<string, List<Draft>>(StringComparer.OrdinalIgnoreCase);
        var all = new List<Draft>(drafts.Count);
        var places = new Dictionary<Draft, int>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            var key = Names.Of(tokens, draft.Name);
            var named = byName.TryGetValue(key, out var found) ? found : byName[key] = [];
            var first = IsBare(draft) ? named.FindIndex(0, Math.Min(named.Count, MostNamed), other => !IsBare(other)) : named.FindIndex(0, Math.Min(named.Count, MostNamed), IsBare) is >= 0 and var bare ? bare : named.Count - 1;
            if (first < 0)
            {
                named.Add(draft);
                places[draft] = all.Count;
                all.Add(draft);
                continue;
            }

            var (into, from) = draft.Last - draft.First > (named[first].Last - named[first].First) * 2 ? (draft, named[first]) : (named[first], draft);
            merged.Add((into, from));
            places[into] = places[named[first]];
            all[places[into]] = into;
            named[first] = into;
        }

        return [.. all.DistinctBy(draft => IsBare(draft) ? (object)Names.Of(tokens, draft.Name) : draft)];
    }

    /// <summary>A mere mention: a name in a list of contents.</summary>
    private static bool IsBare(Draft draft) => draft.Last - draft.First < 2 && draft.Dose.IsOpen;

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

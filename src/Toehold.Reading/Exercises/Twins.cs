namespace Toehold.Reading;

/// <summary>An exercise named twice, in a summary and in the body, is one: the fuller place wins, the other fills what it leaves open.</summary>
internal static class Twins
{
    private static readonly Slot[] Slots = [Slot.Sets, Slot.Reps, Slot.Hold, Slot.Breaths, Slot.Duration, Slot.Rest, Slot.PerDay, Slot.PerWeek, Slot.Side];

    public static List<Draft> Merge(Tokens tokens, List<Draft> drafts, out List<(Draft Into, Draft From)> merged)
    {
        merged = [];
        var byName = new Dictionary<string, List<Draft>>(StringComparer.OrdinalIgnoreCase);
        var all = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            var key = Names.Of(tokens, draft.Name);
            var named = byName.TryGetValue(key, out var found) ? found : byName[key] = [];
            var bare = named.FindIndex(IsBare);
            var first = IsBare(draft) ? named.FindIndex(other => !IsBare(other)) : bare >= 0 ? bare : named.Count - 1;
            if (first < 0)
            {
                named.Add(draft);
                all.Add(draft);
                continue;
            }

            var (into, from) = draft.Last - draft.First > (named[first].Last - named[first].First) * 2 ? (draft, named[first]) : (named[first], draft);
            merged.Add((into, from));
            all[all.IndexOf(named[first])] = into;
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

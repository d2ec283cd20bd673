namespace Toehold.Reading;

/// <summary>A bare time beside sets and repetitions is the rest where a neighbour calls its own so: "rest 2 min" in one line, "90s" in the next.</summary>
internal static class BareTimes
{
    private const double ShortestRest = 15;

    public static void Settle(List<Draft> drafts)
    {
        if (!drafts.Exists(draft => draft.Dose[Slot.Rest] is { From.Slot: Slot.Rest } && draft.Dose[Slot.Sets] is not null && draft.Dose[Slot.Reps] is not null))
        {
            return;
        }

        foreach (var dose in drafts.ConvertAll(draft => draft.Dose))
        {
            if (dose[Slot.Sets] is null || dose[Slot.Reps] is null || dose[Slot.Rest] is not null)
            {
                continue;
            }

            var slot = dose[Slot.Duration] is not null ? Slot.Duration : Slot.Hold;
            if (dose[slot] is { From.Slot: Slot.Time or Slot.Duration, Min: >= ShortestRest } time)
            {
                dose.Set(Slot.Rest, time);
                dose.Set(slot, null);
            }
        }
    }
}

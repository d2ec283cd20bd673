namespace Toehold.Reading;

/// <summary>"Same thing", "ditto", "as above": an exercise takes over what the one before it was given.</summary>
internal static class Dittos
{
    private static readonly Slot[] Slots = [Slot.Sets, Slot.Reps, Slot.Hold, Slot.Breaths, Slot.Duration, Slot.Rest, Slot.PerDay, Slot.PerWeek, Slot.Side];

    public static void Fill(Tokens tokens, List<Draft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            if (IsDitto(tokens, drafts[i].Name.First, drafts[i].Name.Last) || IsDitto(tokens, drafts[i].First, Math.Min(drafts[i].Last, drafts[i].First + 4)))
            {
                foreach (var slot in Slots)
                {
                    if (drafts[i].Dose[slot] is null && drafts[i - 1].Dose[slot] is { IsVague: false } value)
                    {
                        drafts[i].Dose.Set(slot, value);
                    }
                }
            }
        }
    }

    private static bool IsDitto(Tokens tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var isSame = tokens[i].Is("same") && (tokens[i + 1].Word.Lemma is "thing" or "again" or "dose" || tokens[i + 1].Kind is TokenKind.Comma or TokenKind.Stop || (i + 1 >= last && i > first && tokens[i - 1].Kind is TokenKind.Dash or TokenKind.Colon));
            if (isSame || tokens[i].Is("ditto") || (tokens[i].Is("as") && tokens.Is(i + 1, "above")))
            {
                return true;
            }
        }

        return false;
    }
}

namespace Toehold.Reading;

/// <summary>Takes the phrases of one sentence as they are found, with how each of them counts: on top, to begin with, under a condition.</summary>
internal sealed class PhraseSink(Tokens tokens, List<Phrase> phrases)
{
    /// <summary>How many words may stand between an amount to begin with and the sentence that tells what it grows to.</summary>
    private const int LongestStep = 24;

    private int first;
    private int end;
    private int conditionFrom;

    /// <summary>Whether the sentence has told by how much an amount grows.</summary>
    public bool IsRaised { get; set; }

    /// <summary>Begins a sentence.</summary>
    public void Begin(int start, int stop)
    {
        (IsRaised, conditionFrom) = (false, Conditions.From(tokens, start, stop));
        Part(start, stop);
    }

    /// <summary>Begins a part of the sentence: what stands under one label.</summary>
    public void Part(int start, int stop) => (first, end) = (start, stop);

    /// <summary>The slot of the last amount before, that is no frequency.</summary>
    public Slot? Earlier()
    {
        for (var i = phrases.Count - 1; i >= Math.Max(0, phrases.Count - 4); i--)
        {
            if (phrases[i].First >= first - LongestStep && phrases[i].Slot is not (Slot.PerDay or Slot.PerWeek or Slot.Side or Slot.Often or Slot.Rest))
            {
                return phrases[i].Slot;
            }
        }

        return null;
    }

    /// <summary>Whether the last amount is one to begin with: the next is what it grows to.</summary>
    public bool IsBegun() => phrases.Count > 0 && phrases[^1].Is(PhraseUse.Begun) && phrases[^1].First >= first - LongestStep;

    public void Add(Slot slot, Quantity quantity)
    {
        if (slot == Slot.None)
        {
            return;
        }

        var use = quantity.More ? PhraseUse.More : PhraseUse.Plain;
        use |= quantity.UnitAt < 0 && quantity.Unit == Unit.None ? PhraseUse.Bare : PhraseUse.Plain;
        use |= IsRaised || Conditions.IsTarget(tokens, quantity, first) ? PhraseUse.Target : PhraseUse.Plain;
        use |= Timers.Is(tokens[quantity.First]) ? PhraseUse.Timer : PhraseUse.Plain;
        use |= Conditions.IsBegun(tokens, quantity, first, end) ? PhraseUse.Begun : PhraseUse.Plain;
        Add(new Phrase(slot, quantity.Min, quantity.Max, quantity.First, quantity.Last, use));
    }

    public void Add(Phrase phrase)
    {
        if ((phrase.Max ?? phrase.Min) is { } far && Limits.IsOut(phrase.Slot, phrase.Min ?? 0, far))
        {
            return;
        }

        var isConditional = (phrase.First >= conditionFrom && !(phrase.Is(PhraseUse.Target) && (conditionFrom > first || Conditions.HasBegun(phrases, phrase.Slot)))) || Conditions.IsStartIf(tokens, phrase.First, first, end);
        phrases.Add(isConditional ? phrase with { Use = phrase.Use | PhraseUse.Conditional } : phrase);
    }
}

using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>Puts an exercise's phrases into its slots.</summary>
internal sealed class DoseBuilder
{
    private readonly Filled?[] slots = new Filled?[(int)Slot.Side + 1];

    internal sealed record Filled(double? Min, double? Max, Phrase From, bool IsVague);

    public Filled? this[Slot slot] => slots[(int)slot];

    /// <summary>Whether nothing has been said.</summary>
    public bool IsOpen => Array.TrueForAll(slots, slot => slot is null);

    /// <summary>Phrases that fill no slot, with the kind of doubt they leave.</summary>
    public List<(string Code, Slot Slot, Phrase Phrase)> Doubts { get; } = [];

    public void Add(Phrase phrase, Slot slot)
    {
        var now = this[slot];
        if (phrase.Is(PhraseUse.Conditional))
        {
            Doubts.Add((FindingCodes.ConditionalAmount, slot, phrase));
        }
        else if (phrase.Is(PhraseUse.AsHold))
        {
            Set(slot, this[Slot.Hold] ?? now);
        }
        else if (phrase.Is(PhraseUse.Vague))
        {
            Set(slot, now ?? new Filled(null, null, phrase, true));
        }
        else if (phrase.Is(PhraseUse.Target) || (now is { IsVague: false } begun && begun.From.Is(PhraseUse.Begun) && Far(phrase) > begun.Max))
        {
            Set(slot, now is null or { IsVague: true } ? new Filled(phrase.Min, phrase.Max, phrase, false) : now with { Min = now.Min ?? now.Max, Max = phrase.Max ?? phrase.Min });
        }
        else if (now is null or { IsVague: true })
        {
            var more = phrase.Is(PhraseUse.More) ? 1 : 0;
            Set(slot, new Filled(phrase.Min + more, phrase.Max + more, phrase, false));
        }
        else if (phrase.Max is null && now.Min > phrase.Min && slot is Slot.Duration or Slot.Hold)
        {
            Set(slot, now with { Min = phrase.Min });
        }
        else if (phrase.Is(PhraseUse.More) && slot is Slot.Reps or Slot.Hold or Slot.Duration && (now.Min, now.Max) == (phrase.Min, phrase.Max))
        {
            var done = this[Slot.Sets]?.Min ?? 1;
            Set(Slot.Sets, new Filled(done + 1, done + 1, phrase, false));
        }
        else if (slot is Slot.PerDay or Slot.Sets && now is { Min: 1, Max: 1 } && phrase.Min > 1)
        {
            Set(slot, new Filled(phrase.Min, phrase.Max, phrase, false));
        }
        else if (slot == Slot.Reps && this[Slot.Sets] is null && (phrase.Max ?? phrase.Min) < (now.Max ?? now.Min) && !phrase.Is(PhraseUse.Bare))
        {
            Set(Slot.Sets, new Filled(phrase.Min, phrase.Max, phrase, false));
        }
        else if ((now.Min, now.Max) != (phrase.Min, phrase.Max) && slot != Slot.Side)
        {
            Doubts.Add((FindingCodes.Contradiction, slot, phrase));
        }
    }

    private static double? Far(Phrase phrase) => phrase.Max ?? phrase.Min;

    /// <summary>Takes from a general dose what the exercise leaves open.</summary>
    public void Fill(Slot slot, Filled general)
    {
        if (this[slot] is null)
        {
            Set(slot, general);
        }
    }

    public void Sum(Slot slot, Phrase phrase)
    {
        var now = this[slot];
        Set(slot, now is null ? new Filled(phrase.Min, phrase.Max, phrase, false) : now with { Min = now.Min + phrase.Min, Max = now.Max + phrase.Max });
    }

    public void Set(Slot slot, Filled? value) => slots[(int)slot] = value;

    public Dose ToDose() => new()
    {
        Sets = Amount(Slot.Sets),
        Reps = Amount(Slot.Reps),
        Hold = Amount(Slot.Hold),
        Breaths = Amount(Slot.Breaths),
        Duration = Amount(Slot.Duration),
        Rest = Amount(Slot.Rest),
        PerDay = Amount(Slot.PerDay),
        PerWeek = Amount(Slot.PerWeek),
    };

    public Side? ToSide() => this[Slot.Side]?.Min switch
    {
        1 => Side.Each,
        2 => Side.Alternate,
        _ => null,
    };

    private Amount? Amount(Slot slot)
    {
        if (this[slot] is not { IsVague: false } filled || (filled.Min is null && filled.Max is null))
        {
            return null;
        }

        var (min, max) = (filled.Min, filled.Max);
        return min > max ? Programmes.Amount.Between(max, min) : Programmes.Amount.Between(min, max);
    }
}

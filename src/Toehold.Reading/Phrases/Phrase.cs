namespace Toehold.Reading;

/// <summary>An amount of the text with the slot it fills.</summary>
internal sealed record Phrase(Slot Slot, double? Min, double? Max, int First, int Last, PhraseUse Use)
{
    public bool Is(PhraseUse use) => (Use & use) != 0;
}

using Toehold.Programmes;

namespace Toehold.Web.Features.Read;

/// <summary>Does what a button on an exercise asks for, and says which box or button is next.</summary>
internal static class CardActs
{
    public static string? Do(string act, List<ReadCard> cards, List<string> removed)
    {
        var words = act.Split(' ');
        var at = words.Length > 1 && int.TryParse(words[1], out var number) && number >= 0 && number < cards.Count ? number : -1;
        return words switch
        {
            ["add"] => Add(cards),
            ["up", _] when at > 0 => Move(cards, at, at - 1, "up"),
            ["down", _] when at >= 0 && at + 1 < cards.Count => Move(cards, at, at + 1, "down"),
            ["remove", _] when at >= 0 => Remove(cards, at, removed),
            ["slot", _, var name] when at >= 0 && DoseSlot.Named(name) is { } slot => Open(cards, at, slot),
            ["drop", _, var name] when at >= 0 && DoseSlot.Named(name) is { } slot => Drop(cards, at, slot),
            _ => null,
        };
    }

    private static string Add(List<ReadCard> cards)
    {
        cards.Add(new ReadCard("", new Exercise { Name = "New exercise" }, null, -1, null));
        return $"c{cards.Count - 1}-name";
    }

    private static string Move(List<ReadCard> cards, int from, int to, string way)
    {
        (cards[from], cards[to]) = (cards[to], cards[from]);
        return $"c{to}-{way}";
    }

    private static string Remove(List<ReadCard> cards, int at, List<string> removed)
    {
        if (cards[at].Origin.Length > 0)
        {
            removed.Add(cards[at].Origin);
        }

        cards.RemoveAt(at);
        return cards.Count == 0 ? "add-exercise" : $"c{Math.Min(at, cards.Count - 1)}-name";
    }

    private static string Open(List<ReadCard> cards, int at, DoseSlot slot)
    {
        cards[at] = cards[at] with { Opened = slot.Name };
        return $"c{at}-{slot.Name}-a";
    }

    private static string Drop(List<ReadCard> cards, int at, DoseSlot slot)
    {
        var exercise = cards[at].Exercise;
        cards[at] = cards[at] with { Exercise = exercise with { Dose = slot.Set(exercise.Dose, null) } };
        return $"c{at}-add";
    }
}

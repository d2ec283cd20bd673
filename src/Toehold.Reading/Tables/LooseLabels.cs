namespace Toehold.Reading;

/// <summary>Labels that stand on lines of their own, with their amounts on the lines below: "SETS REPS", "3", "10".</summary>
internal sealed class LooseLabels(Tokens tokens)
{
    private readonly Queue<Slot> waiting = new();

    /// <summary>The slot that an earlier line announced for this one, or none.</summary>
    public Slot Announced(Line line)
    {
        if (line.Last - line.First is 0 or > 6)
        {
            waiting.Clear();
            return Slot.None;
        }

        if (!tokens.IsNumber(line.First))
        {
            waiting.Clear();
            Announce(line);
            return Slot.None;
        }

        return QuantityReader.Read(tokens, line.First, line.Last) is { } quantity && quantity.Last >= line.Last && waiting.TryDequeue(out var slot) ? slot : Slot.None;
    }

    private void Announce(Line line)
    {
        var last = tokens[line.Last - 1].Kind == TokenKind.Colon ? line.Last - 1 : line.Last;
        if (SlotLabels.Of(tokens, line.First, last) is var whole and not Slot.None && last - line.First == 1)
        {
            waiting.Enqueue(whole);
            return;
        }

        for (var i = line.First; i < last; i++)
        {
            if (SlotLabels.Of(tokens, i, i + 1) is not (Slot.Sets or Slot.Reps or Slot.Hold or Slot.Rest or Slot.Time))
            {
                waiting.Clear();
                return;
            }

            waiting.Enqueue(SlotLabels.Of(tokens, i, i + 1));
        }
    }
}

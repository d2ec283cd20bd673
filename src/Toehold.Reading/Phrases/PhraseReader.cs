namespace Toehold.Reading;

/// <summary>Reads the phrases of a sentence from left to right: each quantity is settled by what stands beside it.</summary>
internal sealed class PhraseReader(Tokens tokens, List<Phrase> phrases)
{
    private const double MostSets = 60;

    private readonly PhraseSink sink = new(tokens, phrases);
    private int first;
    private int end;
    private Slot label;

    /// <summary>The token at which an exercise's name begins right after a number, or -1: "10 head ups".</summary>
    public int Counted { get; set; } = -1;

    private bool isBody;

    /// <summary>Adds the phrases of the tokens from <paramref name="start"/> to <paramref name="stop"/>; <paramref name="announced"/> is the slot of a table's column; <paramref name="afterLabel"/> says that an exercise's name stands before.</summary>
    public void Read(int start, int stop, Slot announced = Slot.None, bool afterLabel = false)
    {
        isBody = afterLabel;
        if (tokens[start].Is("that") && tokens.Written(start + 1) is "makes")
        {
            return;
        }

        var before = phrases.Count;
        if (announced == Slot.Side)
        {
            phrases.AddRange(SideReader.Cell(tokens, start, stop) is { } cell ? [cell] : []);
            return;
        }

        sink.Begin(start, stop);
        for (var from = start; from < stop;)
        {
            var next = InlineLabels.Next(tokens, from, stop);
            (first, end, label) = (from, next, announced);
            sink.Part(from, next);
            for (var i = from; i < next;)
            {
                i = Beginnings.IsNone(tokens[i]) ? i + 1 : Step(i);
            }

            from = next;
        }

        sink.Part(start, stop);
        Conditions.Join(phrases, before);
        if (SideReader.Read(tokens, start, stop, HasAmount(before)) is { } side)
        {
            sink.Add(side);
        }
    }

    private bool HasAmount(int from)
    {
        for (var i = from; i < phrases.Count; i++)
        {
            if (phrases[i].Slot is not (Slot.PerDay or Slot.PerWeek or Slot.Often))
            {
                return true;
            }
        }

        return false;
    }

    private int Step(int i)
    {
        var token = tokens[i];
        if (QuantityReader.IsLabelled(tokens, i) && tokens.IsNumber(i))
        {
            return tokens.Is(i + 1, TokenKind.Dash) && tokens.IsNumber(i + 2) ? i + 3 : i + 1;
        }

        if (token.Kind is TokenKind.Colon or TokenKind.Equal && InlineLabels.Before(tokens, i, first) is var announced and not Slot.None)
        {
            label = announced;
            return i + 1;
        }

        if (token.Kind == TokenKind.Cross && QuantityReader.Read(tokens, i + 1, end) is { } crossed)
        {
            return AfterCross(crossed with { First = i });
        }

        if (MomentReader.Read(tokens, i, first, end) is { } moment)
        {
            return Take(moment);
        }

        if (OftenReader.Read(tokens, i, first, end) is { } often)
        {
            return Take(often);
        }

        if (VagueReader.Read(tokens, i, first, end) is { } vague)
        {
            return Take(vague);
        }

        return CountReader.Read(tokens, i, first, end) is { } count ? Take(count)
            : QuantityReader.Read(tokens, i, end) is { } quantity && !Conditions.IsConjunction(tokens, quantity, end) ? Settle(quantity)
            : i + 1;
    }

    private int AfterCross(Quantity quantity)
    {
        if (FrequencyReader.After(tokens, quantity, end) is { } often)
        {
            return Take(often);
        }

        sink.Add(quantity.IsTime ? TimeReader.Read(tokens, quantity, first, end) : quantity.Unit is Unit.None or Unit.Times or Unit.Rep ? Slot.Reps
            : quantity.Unit == Unit.Set ? Slot.Sets : quantity.Unit == Unit.Breath ? Slot.Breaths : Slot.None, quantity);
        return quantity.Last;
    }

    private int Settle(Quantity quantity)
    {
        if (label != Slot.None && Labelled(quantity) is > 0 and var next)
        {
            return next;
        }

        if (AloneReader.IsTempo(tokens, quantity, end))
        {
            return quantity.Last;
        }

        if (Conditions.IsIncrement(tokens, quantity, first, end))
        {
            sink.IsRaised = true;
            return FrequencyReader.Period(tokens, quantity.Last, end).Next;
        }

        if (FrequencyReader.After(tokens, quantity, end) is { } often)
        {
            return Take(often);
        }

        if (quantity.Unit == Unit.None && tokens.Is(quantity.Last, TokenKind.Cross) && quantity.Last + 1 < end && tokens[quantity.Last + 1].Kind == TokenKind.Word && !tokens.IsNumber(quantity.Last + 1)
            && !tokens[quantity.Last + 1].Is(WordClass.Each | WordClass.Direction | WordClass.Paired | WordClass.Preposition | WordClass.Joiner | WordClass.Article | WordClass.About) && !tokens.Is(quantity.Last + 1, WordRole.Sum))
        {
            sink.Add(Slot.Sets, quantity);
            return quantity.Last + 1;
        }

        if (quantity.Last == Counted && quantity is { Unit: Unit.None, UnitAt: < 0 })
        {
            sink.Add(Slot.Reps, quantity);
            return quantity.Last;
        }

        return CrossReader.Read(tokens, quantity, first, end) is { } cross ? Crossed(cross) : Alone(quantity);
    }

    private int Labelled(Quantity quantity)
    {
        var slot = label;
        label = Slot.None;
        if (FrequencyReader.After(tokens, quantity, end) is { } often)
        {
            return Take(often);
        }

        if (tokens.Is(quantity.Last, TokenKind.Cross) || (quantity.Unit is not (Unit.None or Unit.Times or Unit.Second) && slot is not (Slot.Rest or Slot.Hold))
            || quantity.Unit == Unit.Set || (quantity.IsTime && slot is Slot.Sets or Slot.PerDay or Slot.PerWeek) || slot == Slot.Often)
        {
            return 0;
        }

        slot = slot == Slot.Reps && quantity.Unit == Unit.Second ? Slot.Time : slot;
        slot = quantity.Unit == Unit.Breath && slot == Slot.Hold ? Slot.Breaths : slot;
        if (quantity.IsTime && slot is Slot.Time or Slot.Hold or Slot.Rest && TimeReader.IsLong(quantity))
        {
            return 0;
        }

        sink.Add(slot, quantity);
        return quantity.Last;
    }

    private int Crossed(CrossReader.Cross cross)
    {
        if (cross.Sets.Min > MostSets)
        {
            return cross.Last;
        }

        sink.Add(cross.Count, cross.Sets);
        if (cross.Of is { } of && cross.Slot != Slot.None)
        {
            sink.Add(cross.Slot, of);
        }

        return Period(cross.Last);
    }

    private int Alone(Quantity quantity)
    {
        var slot = AloneReader.Read(tokens, quantity, first, end, isBody);
        var isTarget = quantity.Unit is Unit.None or Unit.Second && (slot == Slot.None || quantity.IsTime) && (sink.IsRaised || Conditions.IsTarget(tokens, quantity, first));
        var isBare = quantity.Unit == Unit.None && quantity.UnitAt < 0;
        if ((isTarget || (isBare && sink.IsBegun() && !tokens.Is(quantity.Last, WordClass.Body))) && sink.Earlier() is { } earlier && (quantity.IsTime == IsTimed(earlier) || isBare))
        {
            slot = earlier;
        }

        if (slot == Slot.None)
        {
            return quantity.Last;
        }

        var last = quantity.Last;
        if (FrequencyReader.Period(tokens, last, end) is (Unit.Week, _) && quantity.IsTime)
        {
            return last;
        }

        sink.Add(slot, quantity);
        return slot is Slot.Sets or Slot.Reps && OfReader.Read(tokens, quantity, end) is { } of ? Inner(of) : Period(last);
    }

    private static bool IsTimed(Slot slot) => slot is Slot.Hold or Slot.Time or Slot.Duration or Slot.Rest;

    private int Inner(Quantity of)
    {
        var slot = of.IsTime ? TimeReader.Read(tokens, of, first, end) : of.Unit == Unit.Breath ? Slot.Breaths
            : of.Unit is Unit.None or Unit.Rep or Unit.Times ? Slot.Reps : of.Unit == Unit.Set ? Slot.Sets : Slot.None;
        sink.Add(slot, of);
        return Period(of.Last);
    }

    /// <summary>"20 minutes a day": what was read is done once a day.</summary>
    private int Period(int at)
    {
        var (period, next) = FrequencyReader.Period(tokens, at, end);
        if (period == Unit.Day && tokens[next - 1].Word.Unit == Unit.Day)
        {
            sink.Add(new Phrase(Slot.PerDay, 1, 1, at, next, PhraseUse.Plain));
            return next;
        }

        return at;
    }

    private int Take(Phrase phrase)
    {
        sink.Add(phrase);
        label = Slot.None;
        return Math.Max(phrase.Last, phrase.First + 1);
    }
}

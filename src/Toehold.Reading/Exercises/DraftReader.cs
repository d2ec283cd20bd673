namespace Toehold.Reading;

/// <summary>Reads the exercise of a segment: its name, and the phrases of its own lines.</summary>
internal sealed class DraftReader(Tokens tokens, List<LineReading> lines, List<Phrase> phrases)
{
    private const int ManyHolds = 3;
    private const int StillReach = 8;
    private const int LongestName = 7;

    /// <summary>Whether the text is one of held positions, so that a bare time is a hold.</summary>
    private readonly bool isStillText = phrases.Count(phrase => phrase.Slot is Slot.Hold or Slot.Breaths) >= ManyHolds && !phrases.Exists(phrase => phrase.Slot == Slot.Duration);

    public Draft Read(Segment segment)
    {
        var line = lines[segment.First];
        var last = lines[segment.Last - 1].Line.Last;
        var isPhrase = line.Label.Kind == LabelKind.None || IsStart(line);
        var told = !isPhrase && IsLong(line) ? ToldName.Of(tokens, line.Line.First, line.Line.Last) : null;
        var name = told ?? (isPhrase ? Phrase(segment, last) : Cleaned(line.Label));
        var draft = new Draft
        {
            Name = name,
            Lines = segment,
            First = isPhrase || told is not null ? line.Line.First : line.Label.Last,
            Last = last,
            Span = Cover(segment),
        };
        Fill(draft, segment);
        return draft;
    }

    /// <summary>"Exercise 2: stand near a wall": the words after the number tell where it starts, and name nothing.</summary>
    private bool IsStart(LineReading line) =>
        line is { Line.Marker: Marker.Counted, Label.Kind: LabelKind.Sentence or LabelKind.Amount or LabelKind.Clause } && tokens[line.Label.First].IsBase(WordClass.Posture | WordClass.Step);

    /// <summary>"3. With your forearm on the table, turn …": so many words are an order, of which the movement is the name.</summary>
    private bool IsLong(LineReading line) =>
        line is { Line.Marker: Marker.Number or Marker.Counted, Label: { Kind: LabelKind.Amount or LabelKind.Dash or LabelKind.Whole or LabelKind.Sentence, Words: > LongestName } }
        && (tokens[line.Label.First].Is(WordClass.Preposition) || tokens[line.Label.First].IsBase(WordClass.Posture | WordClass.Step | WordClass.Keep | WordClass.Rest));

    private Label Phrase(Segment segment, int last)
    {
        var line = lines[segment.First];
        if (SpokenNames.Find(tokens, line.Line.First, line.Line.Last) is { } spoken && line.Line.Marker == Marker.None)
        {
            return spoken;
        }

        if (line.Line.Marker is Marker.Number or Marker.Counted && ToldName.Of(tokens, line.Line.First, last) is { } told)
        {
            return told;
        }

        for (var p = line.PhraseFirst; p < line.PhraseLast; p++)
        {
            if (phrases[p].Slot is not (Slot.Side or Slot.PerDay or Slot.PerWeek or Slot.Often or Slot.Rest) && ProseName.Of(tokens, line.Line.First, phrases[p].First, phrases[p].Last, last) is { } name)
            {
                return name;
            }
        }

        return PhraseName.Of(tokens, Math.Max(line.Line.First, CountedOut.After(tokens, line.Line.First, line.Line.Last)), last);
    }

    private TextSpan Cover(Segment segment)
    {
        var (start, end) = (int.MaxValue, 0);
        for (var i = segment.First; i < segment.Last; i++)
        {
            start = Math.Min(start, lines[i].Line.Start);
            end = Math.Max(end, lines[i].Line.End);
        }

        return new TextSpan(start, end);
    }

    private void Fill(Draft draft, Segment segment)
    {
        var (steps, isHeld) = (0, IsHeld(segment));
        for (var i = segment.First; i < segment.Last; i++)
        {
            var isAside = i > segment.First && lines[i].IsMeta && lines[i].Label.Kind is LabelKind.Colon or LabelKind.Dash or LabelKind.Bold && tokens.Is(lines[i].Label.First, WordClass.Aside | WordClass.Variant | WordClass.Field);
            for (var p = lines[i].PhraseFirst; p < lines[i].PhraseLast && !isAside; p++)
            {
                if ((phrases[p].Is(PhraseUse.Timer) && IsSaid(segment)) || (IsOfHead(phrases[p], lines[segment.First]) && IsSaid(segment, lines[segment.First].PhraseLast)))
                {
                    continue;
                }

                var said = phrases[p].Slot == Slot.Time && !tokens.Has(draft.Name.First, draft.Name.Last, WordClass.Motion) && IsStillBefore(phrases[p].First, draft.First) ? Slot.Hold : phrases[p].Slot;
                var slot = TimeSettler.Settle(tokens, said, draft.Name, draft.First, draft.Last, phrases[p].Min ?? phrases[p].Max ?? 0, isHeld, isStillText);
                slot = slot == Slot.Rest && phrases[p].Slot == Slot.Rest && draft.Dose.IsOpen && tokens.Has(draft.Name.First, draft.Name.Last, WordClass.Rest) ? Slot.Hold : slot;
                slot = phrases[p].Is(PhraseUse.Target) && slot is Slot.Duration && draft.Dose[Slot.Hold] is not null && draft.Dose[Slot.Duration] is null ? Slot.Hold : slot;
                var isStep = slot == Slot.Duration && i > segment.First && lines[i].Line.Marker is Marker.Letter or Marker.Number or Marker.Bullet && phrases[p].Slot == Slot.Time;
                steps += isStep ? 1 : 0;
                if (isStep && steps > 1)
                {
                    draft.Dose.Sum(slot, phrases[p]);
                }
                else
                {
                    draft.Dose.Add(phrases[p], slot);
                }
            }
        }
    }

    /// <summary>Whether the last movement told before an amount, in whatever sentence, is one of keeping still: "… lean on it. 2 minutes".</summary>
    private bool IsStillBefore(int at, int first)
    {
        var words = 0;
        for (var i = at - 1; i >= first && words < StillReach; i--)
        {
            words += tokens[i].Kind == TokenKind.Word ? 1 : 0;
            if (tokens[i].Is(WordClass.Motion | WordClass.Act | WordClass.Posture | WordClass.Moved))
            {
                return tokens[i].Is(WordClass.Posture) && !tokens[i].Is(WordClass.Position) && !tokens[i].Word.Inflected;
            }
        }

        return false;
    }

    /// <summary>Whether the text gives a plain amount, beside which a stop-watch's time is the length of a film.</summary>
    private bool IsSaid(Segment segment, int from = 0)
    {
        for (var p = Math.Max(from, lines[segment.First].PhraseFirst); p < lines[segment.Last - 1].PhraseLast; p++)
        {
            if (phrases[p].Slot is Slot.Reps or Slot.Hold or Slot.Breaths or Slot.Duration or Slot.Time && (phrases[p].Use & (PhraseUse.Timer | PhraseUse.Vague | PhraseUse.Conditional)) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Chin tucks (1 min)": a time in the brackets of a heading is how long it takes in all, where a dose of its own follows.</summary>
    private static bool IsOfHead(Phrase phrase, LineReading line) =>
        phrase.Slot is Slot.Time or Slot.Duration && line.Label.Kind is LabelKind.Whole or LabelKind.Bold && line.Label.Body >= line.Line.Last && phrase.Last <= line.Line.Last && phrase.First > line.Label.First;

    /// <summary>Whether the text says of it that it is held.</summary>
    private bool IsHeld(Segment segment)
    {
        for (var p = lines[segment.First].PhraseFirst; p < lines[segment.Last - 1].PhraseLast; p++)
        {
            if (phrases[p].Slot is Slot.Hold)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Leaves a bracketed dose or side out of the name.</summary>
    private Label Cleaned(Label label)
    {
        while (label.Words > 1 && tokens[label.Last - 1].Kind == TokenKind.Emphasis)
        {
            label = label with { Last = label.Last - 1 };
        }

        for (var i = label.First + 1; i < label.Last; i++)
        {
            if (tokens[i].Kind == TokenKind.Open && IsDoseOrSide(i + 1, label.Last))
            {
                return label with { Last = i };
            }
        }

        return label;
    }

    private bool IsDoseOrSide(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if ((i == first && tokens[i].Is(WordClass.Condition | WordClass.Variant)) || tokens[i].Is(WordClass.Each | WordClass.Swap) || (tokens.IsNumber(i) && QuantityReader.Read(tokens, i, last) is { Unit: not Unit.None }) || tokens[i].Kind == TokenKind.Cross)
            {
                return true;
            }
        }

        return false;
    }
}

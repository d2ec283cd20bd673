namespace Toehold.Reading;

/// <summary>Reads the exercise of a segment: its name, and the phrases of its own lines.</summary>
internal sealed class DraftReader(Tokens tokens, List<LineReading> lines, List<Phrase> phrases)
{
    public Draft Read(Segment segment)
    {
        var line = lines[segment.First];
        var last = lines[segment.Last - 1].Line.Last;
        var name = line.Label.Kind == LabelKind.None ? PhraseName.Of(tokens, line.Line.First, last) : Cleaned(line.Label);
        var draft = new Draft
        {
            Name = name,
            Lines = segment,
            First = line.Label.Kind == LabelKind.None ? line.Line.First : line.Label.Last,
            Last = last,
            Span = Cover(segment),
        };
        Fill(draft, segment);
        return draft;
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
        var steps = 0;
        for (var i = segment.First; i < segment.Last; i++)
        {
            var isAside = i > segment.First && lines[i].IsMeta && lines[i].Label.Kind is LabelKind.Colon or LabelKind.Dash or LabelKind.Bold && tokens.Is(lines[i].Label.First, WordClass.Aside | WordClass.Variant);
            for (var p = lines[i].PhraseFirst; p < lines[i].PhraseLast && !isAside; p++)
            {
                var slot = TimeSettler.Settle(tokens, phrases[p].Slot, draft.Name, draft.First, draft.Last, phrases[p].Min ?? phrases[p].Max ?? 0);
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
            if (tokens[i].Is(WordClass.Each | WordClass.Swap) || (tokens.IsNumber(i) && QuantityReader.Read(tokens, i, last) is { Unit: not Unit.None }) || tokens[i].Kind == TokenKind.Cross)
            {
                return true;
            }
        }

        return false;
    }
}

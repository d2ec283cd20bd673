namespace Toehold.Reading;

/// <summary>Finds the doses that a text gives once for all its exercises, and fills them in.</summary>
internal sealed class GeneralDoses(Tokens tokens, List<LineReading> lines, List<Phrase> phrases)
{
    private const double LongBout = 60;
    private readonly DoseBuilder general = new();
    private readonly List<(int Line, DoseBuilder Dose)> groups = [];

    public void Read(List<Segment> segments)
    {
        var at = 0;
        foreach (var segment in segments)
        {
            Outside(at, segment.First);
            at = segment.Last;
        }

        Outside(at, lines.Count);
    }

    public void Fill(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            var group = groups.FindLast(part => part.Line < draft.Lines.First).Dose;
            foreach (var slot in (Slot[])[Slot.PerDay, Slot.PerWeek, Slot.Sets, Slot.Reps, Slot.Hold, Slot.Time, Slot.Duration, Slot.Rest, Slot.Breaths, Slot.Side])
            {
                if ((group?[slot] ?? general[slot]) is { IsVague: false } value && IsOpen(draft, slot))
                {
                    draft.Dose.Fill(slot == Slot.Time ? TimeSettler.Settle(tokens, slot, draft.Name, draft.First, draft.Last, value.Min ?? 0) : slot, value);
                }
            }
        }
    }

    private static bool IsOpen(Draft draft, Slot slot)
    {
        var dose = draft.Dose;
        var isTimed = dose[Slot.Duration] is not null || dose[Slot.Hold] is { Min: >= LongBout } || dose[Slot.Breaths] is not null;
        return slot switch
        {
            Slot.PerDay or Slot.PerWeek => dose[Slot.Often] is null,
            Slot.Reps => !isTimed,
            Slot.Hold or Slot.Time or Slot.Duration => dose[Slot.Duration] is null && dose[Slot.Hold] is null && dose[Slot.Breaths] is null,
            _ => true,
        };
    }

    private void Outside(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (lines[i].Label.Kind is LabelKind.Whole or LabelKind.Bold && tokens.Has(lines[i].Label.First, lines[i].Label.Last, WordClass.Group))
            {
                groups.Add((i, new DoseBuilder()));
                for (var p = lines[i].PhraseFirst; p < lines[i].PhraseLast; p++)
                {
                    groups[^1].Dose.Add(phrases[p], phrases[p].Slot);
                }

                continue;
            }

            if (lines[i].PhraseFirst == lines[i].PhraseLast)
            {
                continue;
            }

            foreach (var (start, end) in Sentences.Of(tokens, lines[i].Label, lines[i].Line))
            {
                Sentence(lines[i], start, end);
            }
        }
    }

    private void Sentence(LineReading line, int start, int end)
    {
        var covered = 0;
        for (var p = line.PhraseFirst; p < line.PhraseLast; p++)
        {
            covered += IsWithin(phrases[p], start, end) ? phrases[p].Last - phrases[p].First : 0;
        }

        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number && !tokens[i].Is(WordClass.Negation) ? 1 : 0;
        }

        var isShort = covered * 2 >= words;
        var isOrder = tokens[start].IsBase(WordClass.Repeat) || tokens[start].Is(WordClass.Progress);
        var isAll = tokens.Has(start, end, WordClass.General) || tokens.Has(start, end, WordClass.Each);
        var isReport = tokens.Has(start, end, WordClass.Report | WordClass.Foreign);
        var isPlain = !tokens.Has(start, end, WordClass.Auxiliary) && tokens.Find(start, end, WordClass.Act | WordClass.Motion | WordClass.Moved | WordClass.Still) >= 0;
        if (covered == 0 || isReport || !(isShort || isOrder || isAll || isPlain))
        {
            return;
        }

        var isNamed = !isAll && tokens.Has(start, end, WordClass.Body | WordClass.Moved | WordClass.Still | WordClass.Motion | WordClass.Act);
        for (var p = line.PhraseFirst; p < line.PhraseLast; p++)
        {
            if (isNamed && phrases[p].Slot is not (Slot.PerDay or Slot.PerWeek))
            {
                continue;
            }

            var isPromise = phrases[p].Slot == Slot.PerDay && PromiseReader.Takes(tokens, start, phrases[p].First);
            if (IsWithin(phrases[p], start, end) && !isPromise && !(phrases[p].Slot is Slot.Time or Slot.Duration && !isShort))
            {
                general.Add(phrases[p], phrases[p].Slot);
            }
        }
    }

    private static bool IsWithin(Phrase phrase, int start, int end) => phrase.First >= start && phrase.Last <= end;
}

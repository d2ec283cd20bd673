namespace Toehold.Reading;

/// <summary>Finds the doses that a text gives once for all its exercises, and fills them in.</summary>
internal sealed class GeneralDoses(Tokens tokens, List<LineReading> lines, List<Phrase> phrases, Owners owners)
{
    private const double LongBout = 60;
    private const int ShortHeading = 14;
    private readonly DoseBuilder general = new();

    /// <summary>Whether all exercises stand before the place that is being read.</summary>
    private bool isTail;

    /// <summary>Whether the first exercise begins right after the line that is being read.</summary>
    private bool isAbove;
    private readonly List<(int Line, DoseBuilder Dose)> groups = [];

    public void Read(List<Segment> segments)
    {
        var at = 0;
        foreach (var segment in segments)
        {
            Outside(at, segment.First, at > 0);
            at = segment.Last;
        }

        Outside(at, lines.Count, false);
    }

    public void Fill(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            var group = Group(draft.Lines.First);
            foreach (var slot in (Slot[])[Slot.PerDay, Slot.PerWeek, Slot.Sets, Slot.Reps, Slot.Hold, Slot.Time, Slot.Duration, Slot.Rest, Slot.Breaths, Slot.Side])
            {
                if ((group?[slot] ?? general[slot]) is { IsVague: false } value && IsOpen(draft, slot))
                {
                    draft.Dose.Fill(slot == Slot.Duration ? TimeSettler.Settle(tokens, slot, draft.Name, draft.First, draft.Last, value.Min ?? 0) : slot, value);
                }
            }
        }
    }

    /// <summary>The dose of the last group that begins before a line.</summary>
    private DoseBuilder? Group(int line)
    {
        var (low, high) = (0, groups.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = groups[middle].Line < line ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? groups[low - 1].Dose : null;
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

    private void Outside(int first, int last, bool isBetween)
    {
        var isAside = false;
        for (var i = first; i < last; i++)
        {
            isAside = lines[i].Label.Kind == LabelKind.Whole || lines[i].IsPage ? (first > 0 && IsAside(lines[i])) || IsMistake(lines[i]) : isAside;
            if (isAside || IsMistake(lines[i]))
            {
                continue;
            }

            if (IsGroup(lines[i], isBetween))
            {
                groups.Add((i, new DoseBuilder()));
                if (Scope.IsWeekday(tokens, lines[i]))
                {
                    groups[^1].Dose.Add(new Phrase(Slot.PerWeek, 1, 1, lines[i].Label.First, lines[i].Label.First + 1, PhraseUse.Plain), Slot.PerWeek);
                }

                var isEach = Scope.IsEach(tokens, lines[i].Line.First, lines[i].Line.Last) || IsInterval(lines[i].Line.First, lines[i].Line.Last);
                Each(lines[i], lines[i].Line.First, lines[i].Line.Last, phrase => AddOfGroup(phrase, isEach));
                continue;
            }

            if (lines[i].PhraseFirst == lines[i].PhraseLast)
            {
                continue;
            }

            (isTail, isAbove) = (!isBetween && first > 0, first == 0 && i == last - 1 && last < lines.Count);
            foreach (var (start, end) in Sentences.Of(tokens, lines[i].Label, lines[i].Line))
            {
                Sentence(lines[i], start, end, i == 0 || TitleReader.IsTitle(tokens, lines, i));
            }
        }
    }

    /// <summary>A heading of several exercises: "Phase 2 (weeks 3 to 6)", or between exercises one that says how often: "On lifting days (Mon/Wed/Fri)".</summary>
    private bool IsGroup(LineReading reading, bool isBetween)
    {
        var line = reading.Line;
        if (Scope.IsGroup(tokens, reading))
        {
            return true;
        }

        return (isBetween || tokens[line.Last - 1].Kind == TokenKind.Colon) && reading is { Doses: 0, PhraseFirst: var from } && from < reading.PhraseLast && line.Last - line.First <= ShortHeading && tokens[line.Last - 1].Kind != TokenKind.Stop
            && phrases[from].Slot is Slot.PerDay or Slot.PerWeek;
    }

    /// <summary>How long a part takes is no dose; how long each of its exercises takes is.</summary>
    private void AddOfGroup(Phrase phrase, bool isEach)
    {
        if (isEach || phrase.Slot is not (Slot.Time or Slot.Duration))
        {
            groups[^1].Dose.Add(phrase, phrase.Slot);
        }
    }

    /// <summary>A heading of tips, contacts or questions: what stands under it is no dose. "How often?" is one.</summary>
    private bool IsAside(LineReading line) =>
        (line.IsPage || (line.IsMeta && tokens.Has(line.Line.First, line.Line.Last, WordClass.Aside))) && !tokens.Is(FirstWord(line.Line), "how");

    /// <summary>"Common mistakes", "Wrong:", "Wall test": what nobody should do, or does once.</summary>
    private bool IsMistake(LineReading line) => line.Label.Words is > 0 and < 5 && tokens.Find(line.Label.First, line.Label.Last, WordRole.Wrong | WordRole.Test) >= 0;

    private int FirstWord(Line line)
    {
        var at = line.First;
        while (at < line.Last && tokens[at].Kind != TokenKind.Word)
        {
            at++;
        }

        return at;
    }

    /// <summary>"Follow along 4-5 times a week": an order whose second or third word begins how often.</summary>
    private bool IsNear(int start, int at) =>
        at <= start + 2 && !tokens.Is(start, WordClass.Pronoun | WordClass.Article | WordClass.Auxiliary | WordClass.Preposition | WordClass.Joiner | WordClass.Past | WordClass.Moment) && !tokens[start].Word.Inflected;

    private void Sentence(LineReading line, int start, int end, bool isTitle)
    {
        var (covered, words) = (Covered(line, start, end), Words(start, end));
        if (covered == 0 || IsReport(start, end) || (line.Label.Kind != LabelKind.Amount && tokens.Has(line.Label.First, line.Label.Last, WordClass.Contact)))
        {
            return;
        }

        if (isTitle && line.Label.Kind != LabelKind.None && !tokens.Has(start, end, WordClass.Repeat))
        {
            Each(line, start, end, phrase => AddOfTitle(phrase));
            return;
        }

        if (owners.Find(start, end) is { } owner)
        {
            Each(line, start, end, phrase => owner.Dose.Add(phrase, phrase.Slot));
            return;
        }

        var isShort = covered * 2 >= words;
        var isAll = IsAll(start, end);
        var isOrder = tokens.Has(start, end, WordClass.Repeat) || tokens[start].Is(WordClass.Progress) || tokens[start].Is(WordRole.Begun);
        var isPlain = !tokens.Has(start, end, WordClass.Auxiliary) && tokens.Has(start, end, WordClass.Act | WordClass.Motion | WordClass.Moved | WordClass.Still);
        var isFirst = false;
        Each(line, start, end, phrase => isFirst |= phrase.First == start || phrase.Is(PhraseUse.Target) || (phrase.Slot == Slot.Rest && tokens.Is(start, WordClass.Rest)) || (phrase.Slot is Slot.PerDay or Slot.PerWeek && !tokens.Has(start, phrase.First, WordClass.Negation) && (isAbove || IsNear(start, phrase.First))));
        if (isShort || isAll || isOrder || isPlain || isFirst)
        {
            var isNamed = !isAll && tokens.Has(start, end, WordClass.Body | WordClass.Moved | WordClass.Still | WordClass.Motion | WordClass.Act);
            Each(line, start, end, phrase => Add(phrase, isNamed, isAll, start, end));
        }
    }

    /// <summary>A title counts exercises and minutes; only sets and repetitions that it calls so are a dose.</summary>
    private void AddOfTitle(Phrase phrase)
    {
        if (phrase.Slot is Slot.Sets or Slot.PerDay or Slot.PerWeek && !phrase.Is(PhraseUse.Bare))
        {
            general.Add(phrase, phrase.Slot);
        }
    }

    /// <summary>"10 times each", "each side ten times", "where no number is given".</summary>
    private bool IsAll(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isEach = tokens[i].Is(WordClass.Each) && (tokens.Has(i + 1, Math.Min(end, i + 3), WordClass.Paired | WordClass.Moved) || (i > start && tokens[i - 1].Is("of")) || i + 1 == end);
            if (isEach || (tokens[i].Is("where") && tokens.Is(i + 1, WordClass.Negation)) || tokens[i].Is(WordClass.Exercise))
            {
                return true;
            }
        }

        return Scope.IsAll(tokens, start, end);
    }

    private void Add(Phrase phrase, bool isNamed, bool isAll, int start, int end)
    {
        var isFrequency = phrase.Slot is Slot.PerDay or Slot.PerWeek or Slot.Often;
        var isPromise = phrase.Slot == Slot.PerDay && PromiseReader.Takes(tokens, start, phrase.First) && !tokens.Has(start + 1, phrase.First, WordClass.Repeat);
        var isTotal = phrase.Slot is Slot.Time or Slot.Duration && !Scope.IsEach(tokens, start, end) && !IsInterval(start, end);
        if ((phrase.Slot == Slot.Side && !Scope.IsAll(tokens, start, end)) || (phrase.Is(PhraseUse.Bare) && phrase.First == start && phrase.Last >= end))
        {
            return;
        }

        isTotal |= phrase.Slot is Slot.Time or Slot.Duration && PromiseReader.Takes(tokens, start, phrase.First);
        if (!(isNamed && !isFrequency) && !isPromise && !isTotal)
        {
            phrase = phrase.Slot == Slot.Reps && IsRound(start, end) ? phrase with { Slot = Slot.Sets } : phrase;
            var isGroup = groups.Count > 0 && (!isAll || (!isTail && (phrase.Slot is Slot.Rest or Slot.Sets || tokens.Find(start, end, WordRole.These) >= 0)));
            (isGroup ? groups[^1].Dose : general).Add(phrase, phrase.Slot == Slot.Time ? Slot.Duration : phrase.Slot);
        }
    }

    /// <summary>"Repeat the sequence above 3x", "do the whole list twice": rounds, no repetitions.</summary>
    private bool IsRound(int start, int end) =>
        tokens.Has(start, end, WordClass.Repeat) && tokens.Find(start, end, WordRole.Round) >= 0 && !tokens.Has(start, end, WordClass.Exercise | WordClass.Each);

    /// <summary>"40 seconds on, 20 off", "30 seconds of work".</summary>
    private bool IsInterval(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((tokens[i].Word.Lemma is "work" or "off" && (tokens.Is(i - 1, WordClass.Time) || tokens.IsNumber(i - 1) || tokens.Is(i - 1, "of"))) || (tokens[i].Is("on") && i + 1 < end && tokens[i + 1].Kind == TokenKind.Comma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What others do or found, or what the writer does: no advice.</summary>
    private bool IsReport(int start, int end) =>
        tokens.Has(start, end, WordClass.Report | WordClass.Foreign | WordClass.Contact) || tokens.Find(start, end, WordRole.Care) >= 0
        || (IsOwn(start, end) && !tokens.Has(start, end, WordClass.Advice));

    /// <summary>Whether the writer tells what they did.</summary>
    private bool IsOwn(int start, int end)
    {
        var (isOwn, isPast) = (false, false);
        for (var i = start; i < end; i++)
        {
            isOwn |= tokens[i].Word.Lemma is "i" or "we" && tokens.Is(i, WordClass.Pronoun);
            isPast |= tokens[i].Is(WordClass.Past) || (tokens[i].Word.Inflected && tokens.Written(i).EndsWith("ed", StringComparison.OrdinalIgnoreCase));
        }

        return isOwn && isPast;
    }

    private int Covered(LineReading line, int start, int end)
    {
        var covered = 0;
        Each(line, start, end, phrase => covered += phrase.Last - phrase.First);
        return covered;
    }

    private int Words(int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += tokens[i].Kind is TokenKind.Word or TokenKind.Number && !tokens[i].Is(WordClass.Negation) ? 1 : 0;
        }

        return words;
    }

    /// <summary>Uses the phrases of one sentence of a line; those of one sentence stand together, in the order of the sentences.</summary>
    private void Each(LineReading line, int start, int end, Action<Phrase> use)
    {
        var (low, high) = (line.PhraseFirst, line.PhraseLast);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = phrases[middle].First < start ? (middle + 1, high) : (low, middle);
        }

        for (; low < line.PhraseLast && phrases[low].First < end; low++)
        {
            if (phrases[low].Last <= end)
            {
                use(phrases[low]);
            }
        }
    }
}

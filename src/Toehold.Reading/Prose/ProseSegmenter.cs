namespace Toehold.Reading;

/// <summary>Finds exercises in running text, where no heading or list sets them off: a movement that is told to be done, up to the next one.</summary>
internal sealed class ProseSegmenter(Tokens tokens, List<LineReading> lines, List<Phrase> phrases)
{
    private const WordClass Movement = WordClass.Act | WordClass.Motion | WordClass.Moved | WordClass.Still | WordClass.Posture;
    private const int Reach = 3;
    private const int LongestSpoken = 5;
    private const int LongestCounted = 7;

    /// <summary>A longer time is how long somebody was at it.</summary>
    private const double LongestTime = 1800;

    public List<Segment> Find()
    {
        var segments = new List<Segment>();
        var isSpoken = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var isNamed = !IsReported(i) && (IsCounted(i) ? DoseAhead(i, LongestCounted) : !IsTold(i, isNamed: true) && IsNamed(i));
            if (isNamed || (!IsTold(i) && Opens(i, segments, isSpoken)))
            {
                segments.Add(new Segment(i, i + 1));
                isSpoken = isNamed;
            }
            else if (segments.Count > 0 && segments[^1].Last == i && Continues(i, isSpoken, segments[^1]))
            {
                segments[^1] = segments[^1] with { Last = i + 1 };
            }
        }

        return segments.FindAll(HasDose);
    }

    private bool IsCounted(int line) => CountedOut.After(tokens, lines[line].Line.First, lines[line].Line.Last) > 0;

    private bool Opens(int line, List<Segment> segments, bool isSpoken)
    {
        var isInside = isSpoken && segments.Count > 0 && segments[^1].Last == line && line - segments[^1].First < LongestSpoken && (IsHoldOrRepeat(line) || !HasDose(segments[^1]) || !IsOrder(line));
        return !isInside && Moves(line)
            && (HasDose(line) ? !IsHoldOrRepeat(line) : IsOrder(line) && DoseAhead(line) && (segments.Count == 0 || HasDose(segments[^1])));
    }

    private bool Continues(int line, bool isSpoken, Segment segment) =>
        isSpoken ? line - segment.First < LongestSpoken && !tokens.Has(lines[line].Line.First, lines[line].Line.Last, WordClass.Report | WordClass.Foreign)
            : !IsTold(line) && (HasDose(line) || IsOrder(line) || HasSide(line));

    /// <summary>Whether it introduces an exercise by its noun, and an amount follows before the next one.</summary>
    private bool IsNamed(int line)
    {
        if (SpokenNames.Find(tokens, lines[line].Line.First, lines[line].Line.Last) is null)
        {
            return false;
        }

        for (var i = line; i < Math.Min(lines.Count, line + LongestSpoken); i++)
        {
            if (HasDose(i))
            {
                return true;
            }

            if (i > line && SpokenNames.Find(tokens, lines[i].Line.First, lines[i].Line.Last) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private bool HasDose(int line)
    {
        for (var p = lines[line].PhraseFirst; p < lines[line].PhraseLast; p++)
        {
            if (phrases[p].Slot is Slot.Sets or Slot.Reps or Slot.Hold or Slot.Breaths or Slot.Time or Slot.Duration && !phrases[p].Is(PhraseUse.Conditional) && !(phrases[p].Slot is Slot.Time or Slot.Duration && phrases[p].Min > LongestTime))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDose(Segment segment)
    {
        for (var i = segment.First; i < segment.Last; i++)
        {
            if (HasDose(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSide(int line)
    {
        for (var p = lines[line].PhraseFirst; p < lines[line].PhraseLast; p++)
        {
            if (phrases[p].Slot == Slot.Side)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an amount follows before another movement is told.</summary>
    private bool DoseAhead(int line, int reach = Reach)
    {
        for (var i = reach > Reach ? line : line + 1; i < Math.Min(lines.Count, line + reach); i++)
        {
            if (HasDose(i))
            {
                return true;
            }

            if (reach > Reach && i > line && IsCounted(i))
            {
                return false;
            }
        }

        return false;
    }

    private bool Moves(int line) => tokens.Has(lines[line].Line.First, lines[line].Line.Last, Movement);

    private bool IsOrder(int line) => lines[line].Orders > 0;

    /// <summary>"Hold for 5 seconds", "Repeat ten times": about the movement before.</summary>
    private bool IsHoldOrRepeat(int line)
    {
        var first = lines[line].Line.First;
        first += tokens[first].Is(WordClass.Joiner) ? 1 : 0;
        return (tokens[first].IsBase(WordClass.Keep | WordClass.Rest) && !tokens[first].Is(WordClass.Act)) || tokens[first].Word.Lemma is "repeat" or "return"
            || (tokens[first].IsBase(WordClass.Repeat) && tokens.Is(first + 1, WordClass.Pronoun | WordClass.Article));
    }

    /// <summary>"The app would call out", "this could last": what might be.</summary>
    private bool IsSupposed(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (tokens[i].Word.Lemma is "would" or "could" or "might" or "may" || (tokens[i].Is("will") && !(i > first && tokens[i - 1].Word.Lemma is "you" or "we")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a study found, what somebody did, what may happen: no exercise.</summary>
    private bool IsTold(int line, bool isNamed = false)
    {
        var (first, last) = (lines[line].Line.First, lines[line].Line.Last);
        return IsReported(line) || (!isNamed && tokens.Has(first, last, WordClass.Contact)) || (!IsOrder(line) && IsSupposed(first, last))
            || (tokens[first].Is(WordClass.Past) && !tokens.Has(first, last, WordClass.Advice))
            || (tokens[first].Word.Lemma is "i" or "we" or "he" or "she" or "they" && !tokens.Has(first, last, WordClass.Advice | WordClass.Ability));
    }

    private bool IsReported(int line) => lines[line].IsPage || tokens.Has(lines[line].Line.First, lines[line].Line.Last, WordClass.Report | WordClass.Foreign);
}

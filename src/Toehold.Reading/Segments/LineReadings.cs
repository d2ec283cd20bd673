namespace Toehold.Reading;

/// <summary>Reads every line of a text: label, phrases, and what kind of line it is.</summary>
internal static class LineReadings
{
    private const int ShortLine = 10;
    private const int LongestQuestion = 13;
    private const int ShortQuestion = 4;

    private const WordClass Movement = WordClass.Body | WordClass.Act | WordClass.Motion | WordClass.Position | WordClass.Posture | WordClass.Direction;

    private const WordClass Orders = WordClass.Act | WordClass.Motion | WordClass.Posture | WordClass.Keep | WordClass.Step | WordClass.Repeat | WordClass.Breathe;

    public static List<LineReading> Read(Tokens tokens, List<Line> lines, List<Phrase> phrases, bool isProse = false)
    {
        var reader = new PhraseReader(tokens, phrases);
        var tables = new TableReader(tokens);
        var loose = new LooseLabels(tokens);
        var readings = new List<LineReading>(lines.Count);
        foreach (var line in lines)
        {
            var first = phrases.Count;
            if (tables.Row(line) is { } row)
            {
                readings.Add(Judge(tokens, line, Row(tokens, reader, row, phrases), first, phrases, 0));
                continue;
            }

            var label = isProse ? new Label(LabelKind.None, line.First, line.First, line.First) : Meaningful(tokens, LabelReader.Read(tokens, line), line);
            var orders = 0;
            var announced = loose.Announced(line);
            announced = announced == Slot.None && label.Kind == LabelKind.Bold ? SlotLabels.Of(tokens, label.First, label.Last) : announced;
            foreach (var (start, end) in Sentences.Of(tokens, label, line))
            {
                reader.Counted = label.Kind == LabelKind.Amount && start == line.First && tokens.IsNumber(start) && label.First > start ? label.First : -1;
                reader.Read(start, end, announced, label.Kind is LabelKind.Colon or LabelKind.Dash or LabelKind.Bold or LabelKind.Caps or LabelKind.Sentence);
                orders += IsOrder(tokens, start) ? 1 : 0;
            }

            readings.Add(Judge(tokens, line, label, first, phrases, orders));
        }

        return readings;
    }

    /// <summary>Words that could name nothing ("Mornings only.") are no label.</summary>
    private static Label Meaningful(Tokens tokens, Label label, Line line) =>
        (label is { Kind: LabelKind.Sentence, Words: > 2 } && ((tokens[label.First].IsBase(WordClass.Repeat) && (tokens.Has(label.First, label.Last, WordClass.General) || tokens.Find(label.First, label.Last, WordRole.These) >= 0)) || tokens.Has(label.First, label.Last, WordClass.Often)))
        || label.Kind is LabelKind.Sentence or LabelKind.Colon or LabelKind.Dash && !tokens.Is(label.First, WordClass.Field) && NameScorer.IsEmpty(tokens, label.First, label.Last) && SlotLabels.Of(tokens, label.First, label.Last) == Slot.None
            ? new Label(LabelKind.None, line.First, line.First, line.First) : label;

    private static bool IsOrder(Tokens tokens, int start) =>
        tokens[start].IsBase(Orders) || (tokens.Is(start, WordRole.Go) && tokens.Is(start + 1, WordClass.Preposition)) || (tokens[start].Kind == TokenKind.Word && tokens.Is(start + 1, TokenKind.Comma) && tokens[start + 2].IsBase(Orders))
        || (tokens[start].Is(WordClass.Manner) && tokens[start + 1].IsBase(Orders)) || IsPlaced(tokens, start);

    /// <summary>"With your elbow at your waist, turn your palm up": an order after the words that say how or where.</summary>
    private static bool IsPlaced(Tokens tokens, int start)
    {
        for (var i = start + 1; tokens[start].Is(WordClass.Preposition) && i < start + ShortLine; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
            {
                return tokens[i].Kind == TokenKind.Comma && tokens[i + 1].IsBase(Orders) && !tokens[i + 1].Is(WordClass.Repeat);
            }
        }

        return false;
    }

    private static int Moves(Tokens tokens, Line line, Label label)
    {
        var moves = 0;
        for (var i = label.Kind == LabelKind.None ? line.First : label.Last; i < line.Last; i++)
        {
            moves += tokens[i].Is(Movement) ? 1 : 0;
        }

        return moves;
    }

    private static Label Row(Tokens tokens, PhraseReader reader, ReadRow row, List<Phrase> phrases)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var (first, last, slot) = row.Cells[i];
            if (slot != Slot.None || i != row.Name)
            {
                reader.Read(first, last, slot);
            }
            else if (Sentences.Bracket(tokens, first, last) is > 0 and var bracket)
            {
                reader.Read(bracket, last);
            }
        }

        if (row.Days is { } days)
        {
            phrases.Add(days);
        }

        return row.Name < 0 ? default : LabelReader.Cell(tokens, row.Cells[row.Name].First, row.Cells[row.Name].Last);
    }

    private static LineReading Judge(Tokens tokens, Line line, Label label, int first, List<Phrase> phrases, int orders)
    {
        var doses = 0;
        for (var i = first; i < phrases.Count; i++)
        {
            doses += phrases[i].Slot is Slot.Sets or Slot.Reps or Slot.Hold or Slot.Time or Slot.Duration or Slot.Breaths && !phrases[i].Is(PhraseUse.Conditional) ? 1 : 0;
        }

        var isTitle = label.Kind is LabelKind.Whole or LabelKind.Bold && label.Words <= ShortLine && !line.IsEmpty;
        var isQuestion = !line.IsEmpty && line.Last - line.First <= LongestQuestion && tokens.Written(line.Last - 1) is "?" && (line.Marker is Marker.None or Marker.Heading || line.Last - line.First <= ShortQuestion);
        return new LineReading
        {
            Line = line,
            Label = label,
            PhraseFirst = first,
            PhraseLast = phrases.Count,
            Doses = doses,
            Name = NameScorer.Score(tokens, label),
            Orders = orders,
            Moves = Moves(tokens, line, label),
            IsPage = isQuestion || (isTitle && tokens.Has(label.First, Math.Min(label.First + 3, label.Last), WordClass.Page)),
            IsMeta = (label.Words == 3 && tokens.Is(label.First, "step") && tokens.Is(label.First + 1, WordRole.By)) || label.Kind != LabelKind.None && tokens.Has(label.First, Math.Min(label.First + 2, label.Last), WordClass.Meta | WordClass.Aside | WordClass.Variant | WordClass.Field)
                || (label is { Kind: LabelKind.Colon or LabelKind.Whole, Words: < 4 } && tokens[label.First].Is(WordClass.Step) && tokens[label.First].Word.Lemma is "start" or "starting" or "position" or "finish" or "begin" or "end"),
        };
    }
}

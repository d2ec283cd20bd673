namespace Toehold.Reading;

/// <summary>Reads every line of a text: label, phrases, and what kind of line it is.</summary>
internal static class LineReadings
{
    private const int ShortLine = 10;

    private const WordClass Orders = WordClass.Act | WordClass.Motion | WordClass.Posture | WordClass.Keep | WordClass.Step | WordClass.Repeat | WordClass.Breathe;

    public static List<LineReading> Read(Tokens tokens, List<Line> lines, List<Phrase> phrases)
    {
        var reader = new PhraseReader(tokens, phrases);
        var readings = new List<LineReading>(lines.Count);
        foreach (var line in lines)
        {
            var label = LabelReader.Read(tokens, line);
            var first = phrases.Count;
            var orders = 0;
            foreach (var (start, end) in Sentences.Of(tokens, label, line))
            {
                reader.Read(start, end);
                orders += tokens[start].IsBase(Orders) || (tokens[start].Kind == TokenKind.Word && tokens.Is(start + 1, TokenKind.Comma) && tokens[start + 2].IsBase(Orders)) ? 1 : 0;
            }

            readings.Add(Judge(tokens, line, label, first, phrases, orders));
        }

        return readings;
    }

    private static LineReading Judge(Tokens tokens, Line line, Label label, int first, List<Phrase> phrases, int orders)
    {
        var doses = 0;
        for (var i = first; i < phrases.Count; i++)
        {
            doses += phrases[i].Slot is Slot.Sets or Slot.Reps or Slot.Hold or Slot.Time or Slot.Duration or Slot.Breaths && !phrases[i].Is(PhraseUse.Conditional) ? 1 : 0;
        }

        var isTitle = label.Kind is LabelKind.Whole or LabelKind.Bold && label.Words <= ShortLine && !line.IsEmpty;
        var isQuestion = isTitle && tokens[line.Last - 1].Kind == TokenKind.Stop && tokens.Written(line.Last - 1) is "?";
        return new LineReading
        {
            Line = line,
            Label = label,
            PhraseFirst = first,
            PhraseLast = phrases.Count,
            Doses = doses,
            Name = NameScorer.Score(tokens, label),
            Orders = orders,
            IsPage = isQuestion || (isTitle && tokens.Has(label.First, Math.Min(label.First + 3, label.Last), WordClass.Page)),
            IsMeta = label.Kind != LabelKind.None && tokens.Has(label.First, Math.Min(label.First + 2, label.Last), WordClass.Meta | WordClass.Aside | WordClass.Variant),
        };
    }
}

using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>One text on its way through the reader.</summary>
internal sealed class Page : IDisposable
{
    private const int FewSegments = 3;
    private readonly string text;
    private readonly Weights weights;
    private readonly Tokens tokens;
    private readonly List<Line> plain;
    private readonly List<LineReading> whole;
    private List<LineReading> lines;
    private List<Phrase> phrases = [];

    public Page(string text, Weights weights)
    {
        this.weights = weights;
        this.text = text = SourceText.Of(text);
        (tokens, plain) = LineReader.Read(text);
        lines = whole = LineReadings.Read(tokens, plain, phrases);
    }

    public HandOutReading Read()
    {
        var segments = Gate.Pass(tokens, lines, phrases, new Segmenter(tokens, lines, new Evidence(tokens, lines), weights).Find());
        segments = segments.Count < FewSegments ? Prose(segments) : segments;

        var drafts = Drafts(segments);
        return new HandOutReading
        {
            Text = text,
            Programme = new Programme
            {
                Title = TitleReader.Read(tokens, whole, segments.Count == 0 ? whole.Count : whole.FindIndex(line => line.Line.Last > lines[segments[0].First].Line.First)),
                PromisedMinutes = PromiseReader.Read(tokens, lines, segments),
                Exercises = drafts.Select(Exercise).ToValueList(),
            },
            Sources = drafts.Select(Source).ToValueList(),
            Findings = new DoubtReader(tokens).Read(drafts).ToValueList(),
            Questions = new QuestionReader(tokens).Read(drafts).DistinctBy(question => question.Key).ToValueList(),
        };
    }

    public void Dispose() => tokens.Dispose();

    /// <summary>The exercises sentence by sentence, where the text sets none of them off or only seems to.</summary>
    private List<Segment> Prose(List<Segment> listed)
    {
        var isNamed = listed.TrueForAll(segment => lines[segment.First] is { Name: > 2, Label.Kind: not (LabelKind.Amount or LabelKind.Sentence or LabelKind.None) });
        List<Phrase> said = [];
        var clauses = LineReadings.Read(tokens, Clauses.Of(tokens, plain), said, isProse: true);
        var told = Gate.Pass(tokens, clauses, said, new ProseSegmenter(tokens, clauses, said).Find(), isProse: true);
        if (told.Count <= listed.Count + (isNamed && listed.Count > 0 ? 2 : 0))
        {
            return listed;
        }

        (lines, phrases) = (clauses, said);
        return told;
    }

    private List<Draft> Drafts(List<Segment> segments)
    {
        var reader = new DraftReader(tokens, lines, phrases);
        var drafts = Twins.Merge(tokens, segments.ConvertAll(reader.Read), out var merged);
        foreach (var draft in drafts)
        {
            PlaceReader.Read(tokens, draft);
        }

        if (drafts.Count > 0)
        {
            BareTimes.Settle(drafts);
            Dittos.Fill(tokens, drafts);
            var general = new GeneralDoses(tokens, lines, phrases, new Owners(tokens, drafts));
            general.Read(segments);
            general.Fill(drafts);
            Twins.Fill(merged);
        }

        return drafts;
    }

    private Exercise Exercise(Draft draft) => new()
    {
        Name = Names.Of(tokens, draft.Name),
        Position = draft.Position,
        Equipment = draft.Equipment.Select(kit => kit.Noun).ToValueList(),
        Side = draft.Dose.ToSide(),
        Dose = draft.Dose.ToDose(),
    };

    private ExerciseSource Source(Draft draft)
    {
        var words = new List<SlotWords>();
        foreach (var slot in Enum.GetValues<Slot>())
        {
            if (draft.Dose[slot] is { IsVague: false } filled && SlotNames.Of(slot) is { } name)
            {
                words.Add(new SlotWords(name, tokens.Span(filled.From.First, filled.From.Last)));
            }
        }

        if (draft.Position is not null)
        {
            words.Add(new SlotWords("position", draft.PositionWords));
        }

        words.AddRange(draft.Equipment.Select(kit => new SlotWords("equipment", kit.Span)));
        return new ExerciseSource(draft.Span, words.ToValueList(), DescriptionReader.Read(tokens, draft));
    }
}

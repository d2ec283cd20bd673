using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>One text on its way through the reader.</summary>
internal sealed class Page
{
    private readonly string text;
    private readonly Tokens tokens;
    private readonly List<LineReading> lines;
    private readonly List<Phrase> phrases = [];

    public Page(string text)
    {
        this.text = text = HtmlText.IsHtml(text) ? HtmlText.Extract(text) : text;
        (tokens, var plain) = LineReader.Read(text);
        lines = LineReadings.Read(tokens, plain, phrases);
    }

    public HandOutReading Read()
    {
        var segments = Gate.Pass(tokens, lines, new Segmenter(tokens, lines, new Evidence(tokens, lines)).Find());
        var drafts = Drafts(segments);
        return new HandOutReading
        {
            Text = text,
            Programme = new Programme
            {
                Title = TitleReader.Read(tokens, lines, segments),
                PromisedMinutes = PromiseReader.Read(tokens, lines, segments),
                Exercises = drafts.Select(Exercise).ToValueList(),
            },
            Sources = drafts.Select(Source).ToValueList(),
            Findings = new DoubtReader(tokens).Read(drafts).ToValueList(),
            Questions = new QuestionReader(tokens).Read(drafts).DistinctBy(question => question.Key).ToValueList(),
        };
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
            var general = new GeneralDoses(tokens, lines, phrases);
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

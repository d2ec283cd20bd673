using Toehold.Programmes;
using Toehold.Reading;

namespace Toehold.Web.Features.Read;

/// <summary>Everything that the Read page shows of one text.</summary>
public sealed record ReadView(string Text, HandOutReading Reading, IReadOnlyList<ReadCard> Cards)
{
    private const string Unnamed = "My exercises";

    /// <summary>The name that the programme would be kept under.</summary>
    public string Title { get; init; } = "";

    public string TitleWas { get; init; } = "";

    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The kept programme that is being changed, by its slug; empty for a new one.</summary>
    public string Programme { get; init; } = "";

    public bool InDay { get; init; } = true;

    /// <summary>The id of the box or button that a pressed button leads to.</summary>
    public string? Focus { get; init; }

    /// <summary>What is wrong, or good to know, in a sentence.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether the exercises are no longer just what the text says.</summary>
    public bool IsChanged => Title != TitleWas || Removed.Count > 0 || Cards.Any(card => card.IsChanged)
        || !Cards.Select(card => card.Index).SequenceEqual(Enumerable.Range(0, Reading.Programme.Exercises.Count));

    public static ReadView Of(string text) => Of(new ReadForm { Text = text });

    public static ReadView Of(ReadForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var reading = HandOutReader.Read(form.Text, form.Answers);
        var removed = form.Act == "restore" ? [] : form.Removed.ToList();
        var cards = CardMerge.Merge(reading, form with { Removed = removed });
        var focus = CardActs.Do(form.Act, cards, removed);
        var named = reading.Programme.Title ?? Unnamed;
        return new ReadView(reading.Text, reading, cards)
        {
            Title = form.Title is { Length: > 0 } typed && typed != form.TitleWas ? typed : named,
            TitleWas = named,
            Removed = removed,
            Programme = form.Programme,
            InDay = form.InDay,
            Focus = focus,
        };
    }

    /// <summary>The programme as it stands. One without a name of its own has none until the person gives it one.</summary>
    public Programme ToProgramme() => Reading.Programme with
    {
        Title = Title == TitleWas ? Reading.Programme.Title : Title,
        Exercises = Cards.Select(card => card.Exercise).ToValueList(),
    };

    /// <summary>The hand-out to keep: the person's own text where that says it all, else the programme written out.</summary>
    public string ToHandOut() => ToProgramme() == HandOutReader.Read(Text).Programme
        ? Text
        : HandOutWriter.Write(ToProgramme(), [.. Cards.Select(card => card.HowTo(Reading))]);
}

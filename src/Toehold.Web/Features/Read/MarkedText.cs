using Toehold.Reading;

namespace Toehold.Web.Features.Read;

/// <summary>A stretch of the text: plain, or the words of one slot or several.</summary>
/// <param name="Words">The stretch.</param>
/// <param name="Links">The slots that it fills, each as its exercise and name: "2-hold".</param>
/// <param name="Kind">The first slot's name, which gives the colour; null for plain text.</param>
public sealed record MarkedText(string Words, string Links, string? Kind)
{
    /// <summary>The whole text in order, cut wherever words of a slot begin or end.</summary>
    public static IEnumerable<MarkedText> Of(ReadView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var words = view.Cards.SelectMany((card, at) => card.Source?.Words.Select(word => (word.Span, word.Slot, Link: $"{at}-{word.Slot}")) ?? [])
            .Where(word => word.Span.Length > 0)
            .OrderBy(word => word.Span.Start)
            .ToList();
        var cuts = words.SelectMany(word => new[] { word.Span.Start, word.Span.End }).Append(0).Append(view.Text.Length).Distinct().Order().ToList();
        var open = new List<(TextSpan Span, string Slot, string Link)>();
        var next = 0;
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            open.RemoveAll(word => word.Span.End <= from);
            while (next < words.Count && words[next].Span.Start <= from)
            {
                open.Add(words[next++]);
            }

            yield return new MarkedText(view.Text[from..to], string.Join(' ', open.Select(word => word.Link)), open.Count > 0 ? open[0].Slot : null);
        }
    }
}

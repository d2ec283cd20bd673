using Microsoft.AspNetCore.Http;

namespace Toehold.Web.Features.Read;

/// <summary>What the Read page sends: the text, the answers to its questions, and the exercises as they stand in their boxes.</summary>
public sealed record ReadForm
{
    private const string AnswerBox = "answer:";

    public string Text { get; init; } = "";

    /// <summary>The name in its box, and what was in it; null where the page had no such box yet.</summary>
    public string? Title { get; init; }

    public string TitleWas { get; init; } = "";

    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<CardForm> Cards { get; init; } = [];

    /// <summary>The origins of exercises that were taken out.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The button that was pressed: "up 2", "down 2", "remove 2", "add", "slot 2 hold", "drop 2 hold"; or nothing.</summary>
    public string Act { get; init; } = "";

    /// <summary>The kept programme that this is about, by its slug; empty for a new one.</summary>
    public string Programme { get; init; } = "";

    public bool InDay { get; init; } = true;

    public static ReadForm Of(IFormCollection form) => new()
    {
        Text = form["text"].ToString().ReplaceLineEndings("\n"),
        Title = form.TryGetValue("title", out var title) ? title.ToString().Trim() : null,
        TitleWas = form["title.was"].ToString(),
        Answers = form.Where(box => box.Key.StartsWith(AnswerBox, StringComparison.Ordinal))
            .ToDictionary(box => box.Key[AnswerBox.Length..], box => box.Value.ToString()),
        Cards = [.. form["card"].OfType<string>().Select(id => CardForm.Of(form, id))],
        Removed = [.. form["removed"].OfType<string>()],
        Act = form["act"].ToString(),
        Programme = form["programme"].ToString(),
        InDay = form["inDay"].ToString() != "false",
    };
}

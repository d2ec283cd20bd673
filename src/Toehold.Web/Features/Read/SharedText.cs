namespace Toehold.Web.Features.Read;

/// <summary>What a phone's share sheet hands over: a title, a text, an address, in any mixture.</summary>
internal static class SharedText
{
    private const string OnlyAnAddress =
        "Only an address was shared, and Toehold opens none by itself. Open that page, select the exercises on it, and share the selected text.";

    public static ReadView Of(string? title, string? text, string? url)
    {
        var words = string.IsNullOrWhiteSpace(text) || IsAddress(text) ? "" : text.ReplaceLineEndings("\n");
        var isNamed = !string.IsNullOrWhiteSpace(title) && words.Length > 0 && !words.Contains(title.Trim(), StringComparison.OrdinalIgnoreCase);
        var view = ReadView.Of(isNamed ? $"{title!.Trim()}\n\n{words}" : words);
        return words.Length == 0 && (IsAddress(text) || IsAddress(url)) ? view with { Notice = OnlyAnAddress } : view;
    }

    private static bool IsAddress(string? text) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") && !text!.Trim().Any(char.IsWhiteSpace);
}

namespace Toehold.Sessions;

/// <summary>How long words take to speak: an estimate, made for a calm voice so that most voices are done earlier.</summary>
public static class Speech
{
    // About 150 words a minute, and a short breath after each sentence.
    private const double CharactersASecond = 14;
    private const double SecondsASentence = 0.2;

    /// <summary>The longest that any cue speaks: 8 s.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(8);

    /// <summary>The estimated time to speak a text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static TimeSpan Estimate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = text.Count(character => character == '.');
        return TimeSpan.FromSeconds((text.Length / CharactersASecond) + (sentences * SecondsASentence));
    }

    /// <summary>The first text that can be spoken in the slot, or null.</summary>
    internal static string? FirstThatFits(TimeSpan slot, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (Fits(slot, text))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The sentences in order, each left out where it would not fit behind those before it; null where none fits.</summary>
    internal static string? AllThatFit(TimeSpan slot, IEnumerable<string> sentences)
    {
        string? said = null;
        foreach (var sentence in sentences)
        {
            var longer = said is null ? sentence : $"{said} {sentence}";
            said = Fits(slot, longer) ? longer : said;
        }

        return said;
    }

    private static bool Fits(TimeSpan slot, string text) => Estimate(text) is var time && time <= slot && time <= Longest;
}

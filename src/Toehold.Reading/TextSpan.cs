namespace Toehold.Reading;

/// <summary>A stretch of a text in UTF-16 code units, from <paramref name="Start"/> up to, not including, <paramref name="End"/>; the default is the empty stretch at the beginning.</summary>
/// <param name="Start">Where it begins, from zero.</param>
/// <param name="End">The first place after it; never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many UTF-16 code units it covers.</summary>
    public int Length => End - Start;

    /// <summary>The words it covers in <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It reaches past the end of the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }
}

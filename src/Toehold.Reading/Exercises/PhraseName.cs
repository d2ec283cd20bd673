namespace Toehold.Reading;

/// <summary>Names an exercise that has no label: the first words of its text that name the movement.</summary>
internal static class PhraseName
{
    private const int Longest = 6;
    private const WordClass Movement = WordClass.Act | WordClass.Motion | WordClass.Posture | WordClass.Moved | WordClass.Still;

    public static Label Of(Tokens tokens, int first, int last)
    {
        var start = tokens.Find(first, last, Movement);
        start = start < 0 ? first : start;
        var end = start + 1;
        while (end < last && end - start < Longest && tokens[end].Kind is TokenKind.Word or TokenKind.Dash && !tokens.IsNumber(end)
            && !((tokens[end].Is(WordClass.Joiner) && !IsPair(tokens, start, end)) || (tokens[end].Is(WordClass.Preposition) && end - start > 2)) && !tokens[end].Is(WordClass.Repeat))
        {
            end++;
        }

        while (end > start + 1 && tokens[end - 1].Is(WordClass.Preposition | WordClass.Article | WordClass.Pronoun))
        {
            end--;
        }

        return new Label(LabelKind.Amount, start, end, end);
    }

    /// <summary>"Open and close".</summary>
    public static bool IsPair(Tokens tokens, int start, int at) => at == start + 1 && tokens.Is(at, WordRole.And) && tokens[at + 1].IsBase(WordClass.Act);
}

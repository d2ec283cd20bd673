namespace Toehold.Reading;

/// <summary>Knows at a glance that no amount and no frequency begins at a token, which is so of most words.</summary>
internal static class Beginnings
{
    private const WordClass Classes = WordClass.Weekday | WordClass.Moment | WordClass.Often | WordClass.Each | WordClass.Swap | WordClass.Vague | WordClass.About | WordClass.AtLeast | WordClass.UpTo
        | WordClass.Negation | WordClass.Kit | WordClass.Same | WordClass.Condition | WordClass.Joiner | WordClass.Article;

    private const WordRole Roles = WordRole.Another | WordRole.Up | WordRole.At | WordRole.Between | WordRole.Single;

    public static bool IsNone(in Token token) => token.Kind switch
    {
        TokenKind.Word => ReferenceEquals(token.Word, Word.Unknown) || (token.Word.Class != WordClass.None && !token.Is(Classes) && !token.Is(Roles) && !token.Word.IsNumber && token.Word.Unit != Unit.Count),
        TokenKind.Number or TokenKind.Clock or TokenKind.Colon or TokenKind.Equal or TokenKind.Cross or TokenKind.About => false,
        _ => true,
    };
}

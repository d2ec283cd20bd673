namespace Toehold.Reading;

/// <summary>What a sign that is neither letter nor digit stands for.</summary>
internal static class Signs
{
    public static bool IsDash(char sign) => sign is '-' or '‐' or '‑' or '‒' or '–' or '—' or '−' or '―';

    public const char FirstBox = '\u2500';

    public const char LastBox = '\u257F';

    /// <summary>Whether a sign draws boxes.</summary>
    public static bool IsBox(char sign) => sign is >= FirstBox and <= LastBox;

    public static TokenKind KindOf(char sign) => sign switch
    {
        _ when IsDash(sign) => TokenKind.Dash,
        '×' or '✕' or '✖' => TokenKind.Cross,
        '/' or '⁄' => TokenKind.Slash,
        ',' or '、' => TokenKind.Comma,
        '.' or '!' or '?' or '…' => TokenKind.Stop,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        '+' => TokenKind.Plus,
        '\'' or '′' or '’' => TokenKind.Minute,
        '"' or '″' or '”' => TokenKind.Second,
        '~' or '≈' => TokenKind.About,
        '→' or '←' or '⟶' or '➡' or '>' or '»' => TokenKind.Arrow,
        '=' => TokenKind.Equal,
        '*' or '_' => TokenKind.Emphasis,
        '|' or '\t' => TokenKind.Pipe,
        _ => TokenKind.Other,
    };
}

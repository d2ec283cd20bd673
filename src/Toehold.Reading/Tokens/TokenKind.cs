namespace Toehold.Reading;

internal enum TokenKind : byte
{
    Word,
    Number,
    Ordinal,

    /// <summary>A number that is never a dose: a clock time, a version, a date, an amount of money.</summary>
    NoNumber,
    Clock,
    Dash,
    Cross,
    Slash,
    Comma,
    Stop,
    Colon,
    Semicolon,
    Open,
    Close,
    Plus,
    Minute,
    Second,
    About,
    Arrow,
    Equal,
    Emphasis,
    Pipe,
    Other,
}

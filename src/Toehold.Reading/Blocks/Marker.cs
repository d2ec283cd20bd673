namespace Toehold.Reading;

/// <summary>What stands before a line's words: a heading sign, a bullet, a number, a letter, or a word with a number ("Step 3").</summary>
internal enum Marker : byte
{
    None,
    Heading,
    Bullet,
    Number,
    Letter,
    Counted,
    Check,
}

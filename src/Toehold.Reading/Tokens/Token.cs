namespace Toehold.Reading;

/// <summary>A word, number or sign of the text. <paramref name="Value"/> is a number's value, else zero.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, double Value, Word Word)
{
    public bool Is(WordClass any) => (Word.Class & any) != 0;

    public bool Is(WordRole any) => (Word.Role & any) != 0;

    public bool Is(string lemma) => Word.Lemma == lemma;

    public bool IsBase(WordClass any) => Is(any) && !Word.Inflected;
}

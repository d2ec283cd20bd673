using System.Buffers;

namespace Toehold.Reading;

/// <summary>A text with its tokens, and the questions that the grammar asks of their neighbourhood.</summary>
internal sealed class Tokens(string text, Token[] items, int count) : IDisposable
{
    private static readonly Token Nothing = new(0, 0, TokenKind.Other, 0, Word.Unknown);

    public string Text => text;

    public int Count => count;

    public ref readonly Token this[int index] => ref (uint)index < (uint)count ? ref items[index] : ref Nothing;

    /// <summary>Whether nothing stands between this token and the one before it.</summary>
    public bool Tight(int index) => index > 0 && this[index - 1].End == this[index].Start;

    public ReadOnlySpan<char> Written(int index) => text.AsSpan(this[index].Start, this[index].End - this[index].Start);

    public bool IsUpper(int index) => this[index] is { Kind: TokenKind.Word, End: > 0 } token && char.IsUpper(text[token.Start]);

    public TextSpan Span(int first, int last) => first >= last ? default : new TextSpan(this[first].Start, this[last - 1].End);

    public bool Is(int index, TokenKind kind) => (uint)index < (uint)count && items[index].Kind == kind;

    public bool Is(int index, WordClass any) => this[index].Is(any);

    public bool Is(int index, WordRole any) => this[index].Is(any);

    public bool Is(int index, string lemma) => this[index].Word.Lemma == lemma;

    public bool IsNumber(int index) => this[index] is { Kind: TokenKind.Number } || this[index].Word.IsNumber;

    /// <summary>The first place in the range whose word is of the class, or -1.</summary>
    public int Find(int first, int last, WordClass any)
    {
        for (var i = first; i < Math.Min(last, count); i++)
        {
            if (items[i].Is(any))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first place in the range whose word plays the role, or -1.</summary>
    public int Find(int first, int last, WordRole any)
    {
        for (var i = first; i < Math.Min(last, count); i++)
        {
            if (items[i].Is(any))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Has(int first, int last, WordClass any) => Find(first, last, any) >= 0;

    /// <summary>Gives the tokens' place back; nothing may be asked of them afterwards.</summary>
    public void Dispose() => ArrayPool<Token>.Shared.Return(items);
}

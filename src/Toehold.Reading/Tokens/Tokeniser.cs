using System.Buffers;

namespace Toehold.Reading;

/// <summary>Cuts a text into words, numbers and signs in one pass. Spaces, soft hyphens and line breaks are no tokens.</summary>
internal sealed class Tokeniser(string text, Vocabulary vocabulary)
{
    private static readonly SearchValues<char> PlainLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'");

    private const int ShortestGlued = 3;

    /// <summary>Below this many, a double prime after a number means inches.</summary>
    private const double LeastQuoted = 5;

    private Token[] tokens = ArrayPool<Token>.Shared.Rent((text.Length / 5) + 8);
    private int count;
    private int at;

    /// <summary>How many tokens there are so far.</summary>
    public int Count => count;

    /// <summary>All tokens read.</summary>
    public Tokens Done()
    {
        Dates.Mark(text, tokens.AsSpan(0, count));
        Timers.Mark(tokens.AsSpan(0, count), vocabulary);
        return new Tokens(text, tokens, count);
    }

    /// <summary>Reads the tokens of one stretch of the text.</summary>
    public void Read(int start, int end)
    {
        at = start;
        while (at < end)
        {
            var letter = text[at];
            if (letter == '\t' && at > start)
            {
                Sign(letter);
            }
            else if (char.IsWhiteSpace(letter) || IsInvisible(letter))
            {
                at++;
            }
            else if (char.IsAsciiDigit(letter) || NumberScanner.IsVulgar(letter))
            {
                Number();
            }
            else if (char.IsLetter(letter))
            {
                Letters();
            }
            else
            {
                Sign(letter);
            }
        }
    }

    private void Number()
    {
        var (end, value, kind) = NumberScanner.Scan(text, at);
        Add(end, kind, value, Word.Unknown);
    }

    private void Letters()
    {
        var end = at;
        if (text[at] is 'l' or 'I' && NumberScanner.IsSlipOfOne(text, at))
        {
            Number();
            return;
        }

        while (end < text.Length && (char.IsLetter(text[end]) || IsInWord(end)))
        {
            end++;
        }

        if (IsAddress(end))
        {
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            Add(end, TokenKind.Other, 0, Word.Unknown);
            return;
        }

        end = EndOfGlued(EndOfCross(end));
        var span = text.AsSpan(at, end - at);
        var isCross = span is "x" or "X" && (IsDigitNear(end) || IsDigitBefore());
        Add(end, isCross ? TokenKind.Cross : TokenKind.Word, 0, isCross ? Word.Unknown : Find(span));
    }

    /// <summary>"3xday", "2xweek": the cross is a sign of its own.</summary>
    private int EndOfCross(int end) =>
        text[at] is 'x' or 'X' && end - at > 3 && IsDigitBefore() && vocabulary.Find(text.AsSpan(at + 1, end - at - 1)) is { Unit: not Unit.None } or { Class: WordClass.Often } ? at + 1 : end;

    /// <summary>"StretchPlace": two words whose line break was lost.</summary>
    private int EndOfGlued(int end)
    {
        for (var i = at + ShortestGlued; i <= end - ShortestGlued; i++)
        {
            if (char.IsAsciiLetterUpper(text[i]) && char.IsAsciiLetterLower(text[i - 1]) && vocabulary.Find(text.AsSpan(at, i - at)) != Word.Unknown && vocabulary.Find(text.AsSpan(i, end - i)) != Word.Unknown)
            {
                return i;
            }
        }

        return end;
    }

    private bool IsInWord(int place) =>
        (text[place] is '\'' or '’' or '`' or 'ʼ' or '\u00AD' || IsInvisible(text[place]))
        && place + 1 < text.Length && char.IsLetter(text[place + 1]);

    private bool IsAddress(int end) =>
        end + 2 < text.Length && ((text[end] == ':' && text[end + 1] == '/' && text[end + 2] == '/')
            || (text[end] == '@' && char.IsLetter(text[end + 1]))
            || (text[end] == '.' && text.AsSpan(at, end - at).Equals("www", StringComparison.OrdinalIgnoreCase)));

    private bool IsDigitNear(int place)
    {
        for (var i = place; i < text.Length && i < place + 3; i++)
        {
            if (text[i] != ' ')
            {
                return char.IsAsciiDigit(text[i]);
            }
        }

        return false;
    }

    private bool IsDigitBefore() => count > 0 && (tokens[count - 1].Kind == TokenKind.Number || tokens[count - 1].Word.IsNumber) && at - tokens[count - 1].End <= 1;

    private Word Find(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAnyExcept(PlainLetters) < 0)
        {
            return vocabulary.Find(word);
        }

        Span<char> plain = stackalloc char[32];
        var length = 0;
        foreach (var letter in word)
        {
            if (length < plain.Length && letter != '\u00AD' && !IsInvisible(letter))
            {
                plain[length++] = letter is '’' or '`' or 'ʼ' ? '\'' : letter;
            }
        }

        return vocabulary.Find(plain[..length]);
    }

    private void Sign(char letter)
    {
        var end = at + 1;
        if (letter == '*' && end < text.Length && text[end] != '*' && IsDigitBefore() && IsDigitNear(end))
        {
            Add(end, TokenKind.Cross, 0, Word.Unknown);
            return;
        }

        if ((letter == '_' && IsJoint(end)) || (letter is '_' or '*' && IsBlank(end)))
        {
            at = end;
            return;
        }

        var kind = Signs.KindOf(letter);
        if (kind is TokenKind.Minute or TokenKind.Second && (count == 0 || tokens[count - 1].Kind != TokenKind.Number || tokens[count - 1].End != at))
        {
            kind = TokenKind.Other;
        }

        if (kind == TokenKind.Second && IsSize(end))
        {
            kind = TokenKind.Other;
        }

        while (kind == TokenKind.Emphasis && end < text.Length && text[end] == letter)
        {
            end++;
        }

        Add(end, kind, 0, Word.Unknown);
    }

    /// <summary>"hold_sec": a line between two words that are written as one.</summary>
    private bool IsJoint(int end) => at > 0 && end < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetter(text[end]);

    /// <summary>"Hold __30__ seconds", "for **30** seconds": a sign that only sets a number off.</summary>
    private bool IsBlank(int end)
    {
        while (end < text.Length && text[end] is '_' or '*')
        {
            end++;
        }

        var isBefore = end < text.Length && char.IsAsciiDigit(text[end]) && count > 0 && text.AsSpan(tokens[count - 1].End, at - tokens[count - 1].End).IndexOf('\n') < 0;
        return isBefore || (count > 0 && tokens[count - 1].Kind == TokenKind.Number && tokens[count - 1].End >= at - 1);
    }

    /// <summary>4" box, 12" x 2": inches.</summary>
    private bool IsSize(int end)
    {
        var next = end;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        var stop = next;
        while (stop < text.Length && char.IsLetter(text[stop]))
        {
            stop++;
        }

        var word = vocabulary.Find(text.AsSpan(next, Math.Min(stop - next, 30)));
        return tokens[count - 1].Value < LeastQuoted || word.Class.HasFlag(WordClass.Kit) || word.Lemma is "step" or "stair" or "high";
    }

    private void Add(int end, TokenKind kind, double value, Word word)
    {
        if (count == tokens.Length)
        {
            var more = ArrayPool<Token>.Shared.Rent(count * 2);
            tokens.AsSpan().CopyTo(more);
            ArrayPool<Token>.Shared.Return(tokens);
            tokens = more;
        }

        tokens[count++] = new Token(at, end, kind, value, word);
        at = end;
    }

    private static bool IsInvisible(char letter) => letter is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\uFE0F' or '\u20E3' or '\u2060' or '\0';
}

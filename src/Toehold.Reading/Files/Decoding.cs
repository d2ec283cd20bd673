using System.Text;

namespace Toehold.Reading;

/// <summary>Turns bytes into text: UTF-8 and UTF-16 with or without a byte-order mark, else Windows-1252.</summary>
public static class Decoding
{
    private const int Sample = 4096;

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>The text of the bytes, or null where they are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => WithoutMark(bytes),
    };

    private static string? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (Wide(bytes) is { } wide)
        {
            return wide.GetString(bytes);
        }

        if (IsBinary(bytes))
        {
            return null;
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252(bytes);
        }
    }

    /// <summary>UTF-16 without a mark shows as a zero in nearly every second byte.</summary>
    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, Sample)];
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return pairs > 1 && odd * 10 > pairs * 7 && even == 0 ? new UnicodeEncoding(false, false)
            : pairs > 1 && even * 10 > pairs * 7 && odd == 0 ? new UnicodeEncoding(true, false)
            : null;
    }

    /// <summary>Control signs other than those of plain text make up more than a trace of the beginning.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var odd = 0;
        foreach (var value in sample)
        {
            if (value == 0)
            {
                return true;
            }

            odd += value < 32 && value is not (9 or 10 or 11 or 12 or 13 or 27) ? 1 : 0;
        }

        return odd * 50 > sample.Length;
    }

    private static string Windows1252(ReadOnlySpan<byte> bytes)
    {
        const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            text.Append(value is >= 0x80 and < 0xA0 ? High[value - 0x80] : (char)value);
        }

        return text.ToString();
    }
}

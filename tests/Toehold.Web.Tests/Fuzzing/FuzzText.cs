using System.Globalization;
using System.Text;

namespace Toehold.Web.Tests;

/// <summary>Makes texts and bytes that nobody should send, from ones that somebody might.</summary>
internal sealed class FuzzText(Random random)
{
    private static readonly string[] Odd =
    [
        "", " ", "\0", "\r\nSet-Cookie: a=b", "..", "../../etc/passwd", "//evil.example", "/\\evil.example", "javascript:alert(1)", "%", "%00", "%2e%2e%2f",
        "<script>alert(1)</script>", "' OR 1=1 --", "{{7*7}}", "${jndi:ldap://x}", "\u202e\ufeff", "\ud83e\udd38", "\ud800", "é\u0301\u0301", "NaN", "-1", "0", "1e309",
        "99999999999999999999", "2147483648", "-9223372036854775808", "0001-01-01", "9999-12-31", "2026-02-30", "24:00", "true", "null", "[]", "{}",
        "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "five-foot-exercises", "x/y", "a?b#c", "٣", "５",
    ];

    public Random Random => random;

    public T Any<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>A text that is odd, long, random, or a number.</summary>
    public string Text() => random.Next(10) switch
    {
        < 6 => Any(Odd),
        6 => new string((char)random.Next(1, 0x3000), random.Next(1, 3000)),
        7 => random.NextInt64().ToString(CultureInfo.InvariantCulture),
        8 => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Any(Odd))),
        _ => Encoding.Latin1.GetString(Bytes(random.Next(1, 60))),
    };

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>A good text with a few places changed, left out, doubled or cut off.</summary>
    public byte[] Damage(byte[] good)
    {
        List<byte> bytes = [.. good];
        for (var times = random.Next(0, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 30)));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Text()));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, 40)));
                    break;
                case 4 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes[at] = Any("0123456789-\"{}[],:\n;<>&"u8.ToArray());
                    break;
            }
        }

        return [.. bytes];
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Toehold.Storage;

/// <summary>
/// What tells one table's rows from any others, whatever their order: their number, and the sum of their SHA-256 digests
/// (the first 16 bytes, modulo 2^128).
/// </summary>
internal readonly record struct TableSum(long Rows, UInt128 Digests)
{
    /// <summary>The sum with one row more.</summary>
    public TableSum With(IEnumerable<object?> values) => new(Rows + 1, unchecked(Digests + Digest(values)));

    private static UInt128 Digest(IEnumerable<object?> values)
    {
        var text = new StringBuilder();
        foreach (var value in values)
        {
            // With its length in front, no value can pass for two.
            var written = Write(value);
            text.Append(written?.Length ?? -1).Append(':').Append(written);
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private static string? Write(object? value) => value switch
    {
        null => null,
        byte[] bytes => Convert.ToHexString(bytes),
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}

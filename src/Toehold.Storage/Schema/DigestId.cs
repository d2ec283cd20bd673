using System.Security.Cryptography;
using System.Text;

namespace Toehold.Storage;

/// <summary>Ids that whoever makes them makes alike (RFC 9562, version 8).</summary>
public static class DigestId
{
    /// <summary>The id that these words always have.</summary>
    /// <param name="words">Any text.</param>
    public static Guid Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 16);
        bytes[6] = (byte)(0x80 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }
}

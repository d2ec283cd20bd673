using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Toehold.Web.Features.Accounts;

/// <summary>
/// The most common passwords that are long enough: ten thousand, as the first eight bytes of their
/// SHA-256, since many are words that nobody wants to read. Where they come from stands in docs/security.md.
/// </summary>
public static class CommonPasswords
{
    private const string Resource = "common-passwords.bin";
    private const int Bytes = sizeof(ulong);
    private const int Count = 10_000;

    private static readonly Lazy<ulong[]> Hashes = new(Load);

    /// <summary>Whether a password is among them.</summary>
    /// <param name="plain">In lower case.</param>
    public static bool Contain(string plain) => Array.BinarySearch(Hashes.Value, HashOf(plain)) >= 0;

    /// <summary>The list as it is kept, of passwords in the order of how common they are.</summary>
    public static byte[] Make(IEnumerable<string> passwords)
    {
        var hashes = passwords.Select(password => password.ToLowerInvariant()).Where(password => password.Length >= PasswordRules.Min)
            .Distinct().Take(Count).Select(HashOf).Order().ToArray();
        var bytes = new byte[hashes.Length * Bytes];
        for (var place = 0; place < hashes.Length; place++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(place * Bytes), hashes[place]);
        }

        return bytes;
    }

    private static ulong HashOf(string password) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(password)));

    private static ulong[] Load()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return [.. Enumerable.Range(0, bytes.Length / Bytes).Select(place => BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(place * Bytes)))];
    }
}

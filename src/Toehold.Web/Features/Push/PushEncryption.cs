using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Toehold.Web.Features.Push;

/// <summary>
/// Encrypts a message so that only the browser it is for can read it: RFC 8291, with the content coding of RFC 8188 in one
/// record.
/// </summary>
public static class PushEncryption
{
    public const int PointBytes = 65;
    public const int AuthBytes = 16;
    public const int SaltBytes = 16;

    private const int RecordBytes = 4096;
    private const int TagBytes = 16;
    private const byte Uncompressed = 4;
    private const byte LastRecord = 2;

    /// <summary>The most bytes of a message: a record less its tag, its mark and the header of the coding.</summary>
    public const int MostBytes = RecordBytes - TagBytes - 1 - SaltBytes - 4 - 1 - PointBytes;

    /// <summary>With a key and a salt of its own for every message.</summary>
    /// <exception cref="CryptographicException">The browser's key is no point of the curve.</exception>
    public static byte[] Encrypt(ReadOnlySpan<byte> message, ReadOnlySpan<byte> browserKey, ReadOnlySpan<byte> auth)
    {
        using var sender = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return Encrypt(message, browserKey, auth, sender, RandomNumberGenerator.GetBytes(SaltBytes));
    }

    public static byte[] Encrypt(
        ReadOnlySpan<byte> message, ReadOnlySpan<byte> browserKey, ReadOnlySpan<byte> auth, ECDiffieHellman sender, ReadOnlySpan<byte> salt)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(message.Length, MostBytes, nameof(message));
        var senderKey = PointOf(sender.ExportParameters(includePrivateParameters: false));
        var (key, nonce) = Keys(Shared(sender, browserKey), browserKey, senderKey, auth, salt);
        Span<byte> plain = [.. message, LastRecord];
        var body = new byte[SaltBytes + 4 + 1 + PointBytes + plain.Length + TagBytes];
        salt.CopyTo(body);
        BinaryPrimitives.WriteUInt32BigEndian(body.AsSpan(SaltBytes), RecordBytes);
        body[SaltBytes + 4] = PointBytes;
        senderKey.CopyTo(body.AsSpan(SaltBytes + 5));
        var record = body.AsSpan(SaltBytes + 5 + PointBytes);
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(nonce, plain, record[..plain.Length], record[plain.Length..]);
        return body;
    }

    /// <summary>The uncompressed point of a public key.</summary>
    public static byte[] PointOf(ECParameters key) => [Uncompressed, .. key.Q.X!, .. key.Q.Y!];

    /// <summary>The public key of an uncompressed point.</summary>
    /// <exception cref="CryptographicException">It is none of the curve.</exception>
    public static ECParameters KeyOf(ReadOnlySpan<byte> point) => point.Length == PointBytes && point[0] == Uncompressed
        ? new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = point[1..33].ToArray(), Y = point[33..].ToArray() } }
        : throw new CryptographicException("A public key is 65 bytes, the first of them 4.");

    private static byte[] Shared(ECDiffieHellman sender, ReadOnlySpan<byte> browserKey)
    {
        using var browser = ECDiffieHellman.Create(KeyOf(browserKey));
        return sender.DeriveRawSecretAgreement(browser.PublicKey);
    }

    // RFC 8291, 3.3 and 3.4; RFC 8188, 2.2 and 2.3.
    private static (byte[] Key, byte[] Nonce) Keys(
        byte[] shared, ReadOnlySpan<byte> browserKey, ReadOnlySpan<byte> senderKey, ReadOnlySpan<byte> auth, ReadOnlySpan<byte> salt)
    {
        byte[] info = [.. "WebPush: info\0"u8, .. browserKey, .. senderKey];
        var secret = HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, 32, auth.ToArray(), info);
        return (
            HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 16, salt.ToArray(), "Content-Encoding: aes128gcm\0"u8.ToArray()),
            HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 12, salt.ToArray(), "Content-Encoding: nonce\0"u8.ToArray()));
    }
}

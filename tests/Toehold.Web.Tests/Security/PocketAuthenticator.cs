using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Toehold.Web.Tests;

/// <summary>A passkey in a pocket: makes a key for a site and signs the site's questions with it (WebAuthn level 3, ES256, no attestation).</summary>
internal sealed class PocketAuthenticator(Uri site) : IDisposable
{
    private const byte PresentAndVerified = 0x05;
    private const byte WithKey = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    private byte[] user = [];

    public string Id => Base64Url.EncodeToString(id);

    /// <summary>Answers the question that a site asks before it keeps a passkey.</summary>
    public string Make(string options)
    {
        var asked = JsonNode.Parse(options)!;
        user = Base64Url.DecodeFromChars(asked["user"]!["id"]!.GetValue<string>());
        var data = AuthenticatorData(asked["rp"]!["id"]!.GetValue<string>(), PresentAndVerified | WithKey, Attested());
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), .. Bytes(data)];
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = Encoded(Client("webauthn.create", asked)),
            ["attestationObject"] = Encoded(attestation),
            ["transports"] = new JsonArray("internal"),
        });
    }

    /// <summary>Answers the question that a site asks to sign somebody in.</summary>
    /// <param name="options">The question.</param>
    /// <param name="origin">Which page says that it asks; the site's own where it is null.</param>
    public string Answer(string options, string? origin = null)
    {
        var asked = JsonNode.Parse(options)!;
        var data = AuthenticatorData(asked["rpId"]!.GetValue<string>(), PresentAndVerified, []);
        var client = Client("webauthn.get", asked, origin);
        var signature = key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new JsonObject
        {
            ["clientDataJSON"] = Encoded(client),
            ["authenticatorData"] = Encoded(data),
            ["signature"] = Encoded(signature),
            ["userHandle"] = Encoded(user),
        });
    }

    public void Dispose() => key.Dispose();

    private string Credential(JsonObject response) => new JsonObject
    {
        ["id"] = Id,
        ["rawId"] = Id,
        ["type"] = "public-key",
        ["response"] = response,
        ["clientExtensionResults"] = new JsonObject(),
        ["authenticatorAttachment"] = "platform",
    }.ToJsonString();

    private byte[] Client(string type, JsonNode asked, string? origin = null) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type,
        challenge = asked["challenge"]!.GetValue<string>(),
        origin = origin ?? site.GetLeftPart(UriPartial.Authority),
        crossOrigin = false,
    });

    private static byte[] AuthenticatorData(string party, byte flags, byte[] rest) =>
        [.. SHA256.HashData(Encoding.UTF8.GetBytes(party)), flags, 0, 0, 0, 0, .. rest];

    private byte[] Attested()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)id.Length);

        // A map of five: the kind of key (2), its algorithm (-7), its curve (1), and the point.
        return [.. new byte[16], .. length, .. id, 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, .. Bytes(point.X!), 0x22, .. Bytes(point.Y!)];
    }

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Bytes(byte[] bytes) => [0x58, checked((byte)bytes.Length), .. bytes];

    private static string Encoded(byte[] bytes) => Base64Url.EncodeToString(bytes);
}

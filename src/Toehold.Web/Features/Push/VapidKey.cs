using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Toehold.Storage;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Push;

/// <summary>Tells push services who sends (RFC 8292): one key for all servers on the store, protected where it is kept.</summary>
public sealed class VapidKey(InstanceSecrets secrets, IDataProtectionProvider protection, ServeOptions serve, TimeProvider time) : IDisposable
{
    private const string Name = "vapid";

    // Nobody reads mail there, but services want an address.
    private const string NoContact = "mailto:nobody@toehold.invalid";

    // Services take at most a day.
    private static readonly TimeSpan Validity = TimeSpan.FromHours(12);

    private readonly SemaphoreSlim opening = new(1);
    private ECDsa? key;

    /// <summary>The public key, as a browser wants it to subscribe.</summary>
    public async Task<string> Public(CancellationToken cancellation) => PublicOf(await Open(cancellation));

    /// <summary>The Authorization header of a message to an endpoint.</summary>
    public async Task<string> Authorization(Uri endpoint, CancellationToken cancellation)
    {
        var signer = await Open(cancellation);
        var head = Base64Url.EncodeToString("""{"typ":"JWT","alg":"ES256"}"""u8);
        var claims = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["aud"] = endpoint.GetLeftPart(UriPartial.Authority),
            ["exp"] = (time.GetUtcNow() + Validity).ToUnixTimeSeconds(),
            ["sub"] = serve.Address is { Scheme: "https" } address ? address.GetLeftPart(UriPartial.Authority) : NoContact,
        }));
        var signature = signer.SignData(Encoding.ASCII.GetBytes($"{head}.{claims}"), HashAlgorithmName.SHA256);
        return $"vapid t={head}.{claims}.{Base64Url.EncodeToString(signature)}, k={PublicOf(signer)}";
    }

    public void Dispose()
    {
        key?.Dispose();
        opening.Dispose();
    }

    private static string PublicOf(ECDsa key) =>
        Base64Url.EncodeToString(PushEncryption.PointOf(key.ExportParameters(includePrivateParameters: false)));

    private async Task<ECDsa> Open(CancellationToken cancellation)
    {
        await opening.WaitAsync(cancellation);
        try
        {
            return key ??= await Read(cancellation);
        }
        finally
        {
            opening.Release();
        }
    }

    private async Task<ECDsa> Read(CancellationToken cancellation)
    {
        var protector = protection.CreateProtector("Toehold.Push.Vapid");
        var kept = await secrets.GetOrMake(Name, () => protector.Protect(NewKey()), cancellation);
        var read = ECDsa.Create();
        read.ImportPkcs8PrivateKey(Convert.FromBase64String(protector.Unprotect(kept)), out _);
        return read;
    }

    private static string NewKey()
    {
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Convert.ToBase64String(made.ExportPkcs8PrivateKey());
    }
}

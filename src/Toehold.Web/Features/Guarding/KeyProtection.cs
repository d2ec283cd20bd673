using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Toehold.Storage;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Guarding;

/// <summary>
/// The keys that protect cookies and the server's other secrets: kept in the store for every server on it, and encrypted
/// there for a certificate where one is named.
/// </summary>
internal static class KeyProtection
{
    public static void AddKeyProtection(this IServiceCollection services, ServeOptions options)
    {
        services.AddSingleton<DataProtectionKeyRing>();
        services.AddOptions<KeyManagementOptions>()
            .Configure<DataProtectionKeyRing>((o, ring) => o.XmlRepository = new KeyRingRepository(ring));
        var protection = services.AddDataProtection().SetApplicationName("Toehold");
        if (options.KeyCertificate is { } file)
        {
            var certificate = X509Certificate2.CreateFromPemFile(file);
            protection.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
        }
    }

    /// <summary>Why keys cannot be encrypted for a certificate in a file; null where they can.</summary>
    public static string? Problem(string file)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPemFile(file);
            return certificate.GetRSAPrivateKey() is null
                ? $"The certificate in {file} has no RSA key. Make one with: openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj /CN=toehold -keyout {file} -out {file}"
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return $"{file} cannot be read, or holds no certificate with its key in PEM. Name another file with --key-certificate.";
        }
    }
}

using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Data.Sqlite;
using Toehold.Storage;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

public sealed class SecretTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toehold-").FullName;

    private string Pem => Path.Combine(folder, "keys.pem");

    [Fact]
    public async Task With_a_certificate_no_key_is_readable_in_the_store_and_another_server_can_use_it()
    {
        await File.WriteAllTextAsync(Pem, NewPem());
        string secret;
        await using (var first = await Start(Pem))
        {
            using var browser = new Browser(new Uri(first.Address), "Chrome");
            using var welcome = await browser.Submit("/welcome", "/welcome");
            secret = browser.DeviceKey!;
        }

        await using var second = await Start(Pem);
        using var again = new Browser(new Uri(second.Address), "Chrome");
        again.Cookies.Add(new Uri(second.Address), new Cookie("toehold-device", secret));
        using var answer = await again.Submit("/settings", "/safety");

        Assert.Equal("/safety?told=yes", answer.Headers.Location?.OriginalString);
        var key = Assert.Single(second.Keys);
        Assert.Contains("EncryptedData", key, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_read_is_told_before_anything_starts()
    {
        await File.WriteAllTextAsync(Pem, "no certificate");

        var started = await ToeholdServer.Start(Options(Pem), CancellationToken.None);

        Assert.Equal(
            $"{Pem} cannot be read, or holds no certificate with its key in PEM. Name another file with --key-certificate.",
            Assert.IsType<Started.CannotServe>(started).Sentence);
    }

    [Fact]
    public async Task A_device_key_is_kept_as_a_hash_only()
    {
        await using var app = await Start(null);
        using var browser = new Browser(new Uri(app.Address), "Chrome");

        using var welcome = await browser.Submit("/welcome", "/welcome");

        var kept = Directory.EnumerateFiles(folder).Select(file => ReadShared(file)).ToList();
        Assert.NotEmpty(kept);
        Assert.DoesNotContain(kept, bytes => bytes.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(browser.DeviceKey!)) >= 0);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string NewPem()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=toehold", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2090, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n";
    }

    private ServeOptions Options(string? certificate) => new() { Port = 0, DataFolder = folder, People = People.Many, KeyCertificate = certificate };

    private async Task<RunningApp> Start(string? certificate) =>
        new(Assert.IsType<Started.Serving>(await ToeholdServer.Start(Options(certificate), CancellationToken.None)));

    private sealed record RunningApp(Started.Serving Serving) : IAsyncDisposable
    {
        public string Address => Serving.Address;

        public IEnumerable<string> Keys => new DataProtectionKeyRing(Serving.App.Services.GetRequiredService<Store>()).Read();

        public ValueTask DisposeAsync() => Serving.App.DisposeAsync();
    }
}

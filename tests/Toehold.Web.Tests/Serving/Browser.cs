using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

/// <summary>What a browser keeps and sends, without its pages: cookies, and forms with the token that the page held.</summary>
public sealed partial class Browser : IDisposable
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false };

    public Browser(Uri address, string agent)
    {
        Client = new HttpClient(handler) { BaseAddress = address };
        Client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);
    }

    public HttpClient Client { get; }

    public CookieContainer Cookies => handler.CookieContainer;

    public string? DeviceKey => Cookies.GetCookies(Client.BaseAddress!)["toehold-device"]?.Value is { Length: > 0 } value ? value : null;

    public async Task<string> Page(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> Get(string address) => Client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>Opens a page and sends a form from it.</summary>
    public async Task<HttpResponseMessage> Submit(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await (await Get(page)).Content.ReadAsStringAsync()).Groups[1].Value;
        var form = fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var content = new FormUrlEncodedContent(form);
        return await Client.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    /// <summary>Sends a file from the page of a person's data.</summary>
    public async Task<HttpResponseMessage> Upload(byte[] file)
    {
        var token = Token().Match(await Page("/yours")).Groups[1].Value;
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(file), "file", "toehold.zip" } };
        return await Client.PostAsync(new Uri("/yours/import", UriKind.Relative), content);
    }

    public async Task<HttpResponseMessage> Deliver(params Guid[] notes)
    {
        var entries = notes.Select(id => new { id, at = "2026-03-02T08:00:00.000+01:00", day = "2026-03-02", what = new { kind = "noted", text = $"Note {id}" } });
        return await Client.PostAsync(new Uri("/api/entries", UriKind.Relative), JsonContent.Create(entries));
    }

    /// <summary>Answers the questions before the first session, and chooses the hand-out's own dose.</summary>
    public async Task AnswerFirst()
    {
        object[] whats = [new { kind = "safetyAnswered", yes = Array.Empty<string>() }, new { kind = "levelChosen", choice = "handOut" }];
        var now = TimeProvider.System.GetUtcNow();
        var entries = whats.Select(what => new { id = Guid.CreateVersion7(now), at = now, day = $"{now:yyyy-MM-dd}", what });
        using var answer = await Client.PostAsJsonAsync(new Uri("/api/entries", UriKind.Relative), entries);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>What the export of this browser's practice holds: the ids of its entries.</summary>
    public async Task<IReadOnlyList<Guid>> Entries()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(await Export()));
        using var reader = new StreamReader(zip.GetEntry("toehold.json")!.Open(), Encoding.UTF8);
        using var document = JsonDocument.Parse(await reader.ReadToEndAsync());
        return [.. document.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetGuid())];
    }

    public async Task<byte[]> Export()
    {
        using var response = await Get("/yours/export");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        handler.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

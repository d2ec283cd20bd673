using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

/// <summary>A request to an endpoint with something in every place where a caller may put something.</summary>
internal sealed partial class FuzzRequest(FuzzText text, IReadOnlyList<string> names)
{
    private static readonly string[] Types =
        ["application/json", "application/json; charset=utf-16", "text/plain", "text/csv", "application/x-www-form-urlencoded", "multipart/form-data", "x", "application/octet-stream"];

    private static readonly string[] Bodies =
    [
        """[{"id":"01956000-0000-7000-8000-0000000000a1","at":"2026-03-02T08:00:00.000+01:00","day":"2026-03-02","what":{"kind":"checkedIn","pain":4,"bodyPart":"foot"}}]""",
        """[{"id":"01956000-0000-7000-8000-0000000000a2","at":"2026-03-02T08:00:00Z","day":"2026-03-02","what":{"kind":"noted","text":"Slept well"}}]""",
        """{"endpoint":"https://push.example.org/1","keys":{"p256dh":"BAAA","auth":"AAAAAAAAAAAAAAAAAAAAAA"}}""",
        """{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{"clientDataJSON":"e30","attestationObject":"oA","authenticatorData":"AAAA","signature":"AAAA"},"clientExtensionResults":{}}""",
        "day,pain,practised\n2026-01-01,5,1\n2026-01-02,4,0\n2026-01-03,,1\n",
        """{"days":[{"day":"2026-01-01","pain":5,"practised":true}],"settling":3}""",
        """{"format":"toehold-practice","version":1,"practice":{},"entries":[]}""",
    ];

    private static readonly byte[][] Files =
    [
        "Heel raises: 3 sets of 12, twice a day.\n\nTowel curls 2 x 10, hold 5 s"u8.ToArray(),
        "<html><body><table><tr><td>Heel raise</td><td>3 x 12</td></tr></table></body></html>"u8.ToArray(),
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>"u8.ToArray(),
        Zip("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Heel raise 3 x 12</w:t></w:r></w:p></w:body></w:document>"""),
        Zip("toehold.json", Bodies[^1]),
    ];

    private static readonly string[] FileNames = ["a.txt", "a.html", "a.pdf", "a.docx", "toehold.zip", "", "..\\..\\a", "a\0.pdf"];

    public HttpRequestMessage To(string method, string route, string token)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Address(route), UriKind.Relative));
        if (text.Random.Next(5) == 0)
        {
            request.Headers.TryAddWithoutValidation("Cookie", $"{text.Any(["toehold-told", "toehold-form", "toehold-passkey", "x"])}={Uri.EscapeDataString(text.Text())}");
        }

        if (method == "POST")
        {
            request.Content = Body(route, token);
        }

        return request;
    }

    private string Address(string route)
    {
        var path = Parameter().Replace(route, _ => text.Random.Next(3) == 0 ? "five-foot-exercises" : Escaped());
        return text.Random.Next(3) == 0 ? path : $"{path}?{string.Join('&', Enumerable.Range(0, text.Random.Next(1, 5)).Select(_ => $"{Name()}={Escaped()}"))}";
    }

    private HttpContent Body(string route, string token)
    {
        if (route.StartsWith("/api/", StringComparison.Ordinal) || text.Random.Next(10) == 0)
        {
            var raw = new ByteArrayContent(text.Damage(Encoding.UTF8.GetBytes(text.Any(Bodies))));
            raw.Headers.TryAddWithoutValidation("Content-Type", text.Random.Next(4) == 0 ? text.Any(Types) : "application/json");
            return raw;
        }

        var fields = Enumerable.Range(0, text.Random.Next(0, 8)).Select(_ => KeyValuePair.Create(Name(), text.Text()));
        return text.Random.Next(2) == 0 ? Upload(fields, token) : Form(fields, token);
    }

    private static ByteArrayContent Form(IEnumerable<KeyValuePair<string, string>> fields, string token)
    {
        var pairs = fields.Append(KeyValuePair.Create("__RequestVerificationToken", token)).Select(field => $"{Escape(field.Key)}={Escape(field.Value)}");
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(string.Join('&', pairs)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return content;
    }

    private MultipartFormDataContent Upload(IEnumerable<KeyValuePair<string, string>> fields, string token)
    {
        var content = new MultipartFormDataContent("toehold") { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), $"\"{name}\"");
        }

        var file = new ByteArrayContent(text.Damage(text.Any(Files)));
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=file; filename=\"{text.Any(FileNames)}\"");
        content.Add(file);
        return content;
    }

    private string Name() => text.Any(names);

    private string Escaped() => Escape(text.Text());

    // Half of a character is sent as it would be by a program that does not care.
    private static string Escape(string value) => string.Concat(Encoding.UTF8.GetBytes(value).Select(one => $"%{one:X2}"));

    private static byte[] Zip(string name, string content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return bytes.ToArray();
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}

using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

/// <summary>Sends seeded nonsense to every endpoint of a running server, and looks whether each answer is one.</summary>
internal sealed partial class EndpointFuzz : IDisposable
{
    private const int EachVisitor = 150;

    // What forms and addresses take, of all features.
    private static readonly string[] Names =
    [
        "text", "programme", "session", "minutes", "reason", "inDay", "choice", "exercise", "back", "entry", "plan", "id", "day", "asUsual", "pain", "note", "bodyPart",
        "otherPart", "country", "yes", "quietFrom", "quietUntil", "secondAfter", "name", "email", "password", "current", "link", "bring", "to", "from", "of", "on",
        "lasted", "starts", "act", "_handler", "side", "still", "trend", "settling", "end", "point", "again", "saved", "problem", "told", "0.name", "0.sets", "q", "code", "may", "alone", "word",
    ];

    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient client;
    private readonly FuzzRequest requests;
    private readonly FuzzText text;
    private readonly SortedDictionary<int, int> statuses = [];
    private string token = "";

    public EndpointFuzz(Uri address, int seed)
    {
        client = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        text = new FuzzText(new Random(seed));
        requests = new FuzzRequest(text, Names);
    }

    /// <summary>How often each status was answered.</summary>
    public IReadOnlyDictionary<int, int> Statuses => statuses;

    /// <summary>Sends so many requests, to the doors in turn.</summary>
    /// <returns>What was answered that is no answer: none, where all is well.</returns>
    public async Task<IReadOnlyList<string>> Run(IReadOnlyList<Door> doors, int count)
    {
        List<string> wrong = [];
        for (var number = 0; number < count; number++)
        {
            if (number % EachVisitor == 0)
            {
                await Arrive();
            }

            var door = doors[number % doors.Count];
            using var request = requests.To(door.Method, door.Route, token);
            var problem = await Send(request);
            wrong.AddRange(problem is null ? [] : [$"{number.ToString(CultureInfo.InvariantCulture)}: {door.Method} {request.RequestUri} {problem}"]);
        }

        return wrong;
    }

    public void Dispose()
    {
        client.Dispose();
        handler.Dispose();
    }

    private async Task<string?> Send(HttpRequestMessage request)
    {
        try
        {
            using var answer = await client.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            statuses[(int)answer.StatusCode] = statuses.GetValueOrDefault((int)answer.StatusCode) + 1;
            return answer.StatusCode switch
            {
                >= HttpStatusCode.InternalServerError => $"{(int)answer.StatusCode}",
                >= HttpStatusCode.BadRequest when request.Method != HttpMethod.Head && CameFromTheApp(answer) && !Words().IsMatch(body) => $"{(int)answer.StatusCode} without a sentence: {body}",
                _ when body.Contains("   at Toehold.", StringComparison.Ordinal) => "shows its inside",
                _ => null,
            };
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return e is HttpRequestException && request.Content is not null && await IsRefusedUnread(request.RequestUri!) ? null : $"no answer ({e.GetBaseException().Message}) to {request.Content?.Headers.ContentType} {Convert.ToBase64String(await (request.Content?.ReadAsByteArrayAsync() ?? Task.FromResult<byte[]>([])))}";
        }
    }

    // An address that is no address, or too long, is refused before the body is read, and the connection ends: whether a caller who
    // is still sending hears why is chance. Who sends no body always hears it.
    private async Task<bool> IsRefusedUnread(Uri address)
    {
        using var answer = await client.GetAsync(address);
        return answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestUriTooLong && !CameFromTheApp(answer);
    }

    // Some addresses and headers are refused before the app is asked, with an empty answer.
    private static bool CameFromTheApp(HttpResponseMessage answer) => answer.Headers.Contains("X-Content-Type-Options");

    private async Task Arrive()
    {
        handler.CookieContainer.GetAllCookies().ToList().ForEach(cookie => cookie.Expired = true);
        token = await Token("/welcome");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        using var begun = await client.PostAsync(new Uri("/welcome", UriKind.Relative), form);
        token = await Token("/settings");
    }

    private async Task<string> Token(string page) =>
        TokenIn().Match(await client.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenIn();

    [GeneratedRegex(@"\w+ \w+ \w+")]
    private static partial Regex Words();
}

using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Endpoints;
using Toehold.Outcomes;
using Toehold.Reading;
using Toehold.Sessions;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Measures;

namespace Toehold.Web.Tests;

public sealed partial class PseudoLanguageTests(ManyServer server) : IClassFixture<ManyServer>
{
    private static readonly string[] More =
    [
        "/nowhere", "/read?programme=five-foot-exercises", "/foot-map?pregnant=yes", "/foot-map?pregnant=no", "/foot-map/session?point=KI1", "/foot-map/session",
        "/progress?problem=change", "/progress/plan?problem=choice", "/progress/plan?problem=start", "/progress/plan?problem=kept", "/settings?saved=yes",
        .. new[] { "safe", "age", "side", "tries", "activities", "score", "kept" }.Select(problem => $"/measures/stance?problem={problem}"),
    ];

    // What a hand-out says stays as it was written; the names of our own exercises come from hand-outs as well.
    private static readonly string[] Data =
    [
        .. BuiltInHandOuts.All.Values.Select(text => HandOutReader.Read(text).Programme).SelectMany(programme =>
            programme.Exercises.SelectMany(exercise => exercise.Equipment.Append(exercise.Name)).Append(programme.Title!)),
        .. FootLadders.All.SelectMany(ladder => ladder.Steps.SelectMany(step => step.Exercise.Equipment.Append(step.Exercise.Name))),
        .. MeasureSheet.All.Select(sheet => sheet.Measure).SelectMany(measure => measure.Norms.Select(norm => norm.Source)
            .Concat(new[] { measure.SmallestReal, measure.SmallestMeaningful, Measure.OwnActivities.OneActivityReal }.OfType<Threshold>().Select(threshold => threshold.Source)))
            .Select(source => source.Citation),
        .. PressPoints.All.Select(point => point.Code),
        "Toehold", "Chrome on Linux", "ann@example.org", "bea@example.org", "Calendar", "English",
    ];

    [Fact]
    public async Task No_page_says_a_word_that_does_not_come_from_the_resources()
    {
        using var person = await LivedInPractice.Of(server, PseudoLanguage.Code);
        using var stranger = server.NewBrowser();
        stranger.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd($"{PseudoLanguage.Code}, en;q=0.8");

        var plain = new List<string>();
        foreach (var address in Addresses().Concat(More))
        {
            using var answer = await (address == "/welcome" ? stranger : person).Get(address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{address}: {answer.StatusCode}");
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            plain.AddRange(PageTexts.In(page).Where(IsPlain).Select(text => $"{address}: {text}"));
        }

        Assert.True(plain.Count == 0, $"{plain.Count} texts are not in the resources:\n{string.Join('\n', plain.Distinct())}");
    }

    [Fact]
    public async Task What_forms_and_scripts_are_answered_and_what_the_player_shows_comes_from_the_resources()
    {
        using var person = await LivedInPractice.Of(server, PseudoLanguage.Code, "bea@example.org");

        using var refused = await person.Upload([1, 2, 3]);
        var said = PageTexts.In(await person.Client.GetStringAsync(new Uri(refused.Headers.Location!.OriginalString, UriKind.Relative), TestContext.Current.CancellationToken)).ToList();
        using var subscribed = await person.Client.PostAsJsonAsync(new Uri("/api/push/on", UriKind.Relative), new { endpoint = "nonsense" }, TestContext.Current.CancellationToken);
        using var problem = JsonDocument.Parse(await subscribed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var session = SessionData().Match(await person.Client.GetStringAsync(new Uri("/session/five-foot-exercises/1", UriKind.Relative), TestContext.Current.CancellationToken)).Groups[1].Value;
        using var cues = JsonDocument.Parse(session);

        Assert.Contains(said, text => text.StartsWith('⟦') && text.Contains("čáññót bé réád", StringComparison.Ordinal));
        Assert.DoesNotContain(said, IsPlain);
        Assert.False(IsPlain(problem.RootElement.GetProperty("detail").GetString()!));
        Assert.DoesNotContain(cues.RootElement.GetProperty("cues").EnumerateArray().Select(cue => cue.GetProperty("show").GetString()!), IsPlain);
    }

    [Theory]
    [InlineData("/api/entries", "application/json", "{}"), InlineData("/api/entries", "text/plain", "nonsense"), InlineData("/read/view", "text/plain", "nonsense")]
    [InlineData("/api/verdict", "text/csv", "nonsense"), InlineData("/api/verdict", "image/png", ""), InlineData("/api/read", "image/png", "")]
    public async Task What_programs_are_refused_is_said_in_the_language_that_they_ask_for(string address, string type, string body)
    {
        using var guest = await server.NewGuest();
        guest.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(PseudoLanguage.Code);
        using var content = new StringContent(body);
        content.Headers.ContentType = new(type);

        using var answer = await guest.Client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.StartsWith("⟦", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pain of 4, back to usual by morning.", "Schmerz 4, am Morgen wie sonst.")]
    [InlineData("The text is longer than 100,000 characters.", "Der Text ist länger als 100,000 Zeichen.")]
    [InlineData("The words “3 to 5 times” are vague.", "Die Worte “3 to 5 times” sind ungenau.")]
    [InlineData("Nobody has translated 5 of these.", "Nobody has translated 5 of these.")]
    public void A_sentence_of_another_part_of_the_program_is_translated_around_its_numbers_and_quotations(string english, string expected)
    {
        var german = new Dictionary<string, string>
        {
            ["Pain of {0}, back to usual by morning."] = "Schmerz {0}, am Morgen wie sonst.",
            ["The text is longer than {0} characters."] = "Der Text ist länger als {0} Zeichen.",
            ["The words {0} are vague."] = "Die Worte {0} sind ungenau.",
        };

        Assert.Equal(expected, Translations.Find(german.GetValueOrDefault, english));
    }

    private static bool IsPlain(string text) =>
        PlainWord().IsMatch(Data.OrderByDescending(known => known.Length).Aggregate(Reference().Replace(text, ""), (rest, known) => rest.Replace(known, "", StringComparison.OrdinalIgnoreCase)));

    private IEnumerable<string> Addresses() => server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}")
        .SelectMany(route => route.Contains("{Key}", StringComparison.Ordinal) ? MeasureSheet.All.Select(sheet => route.Replace("{Key}", sheet.Key, StringComparison.Ordinal)) : [route])
        .Select(route => route.Replace("{Slug}", "five-foot-exercises", StringComparison.Ordinal).Replace("{Number:int}", "1", StringComparison.Ordinal))
        .Distinct();

    [GeneratedRegex("""id="session-data">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex SessionData();

    [GeneratedRegex(@"https?://\S+|doi \S+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Reference();

    // In disguise every vowel has an accent.
    [GeneratedRegex(@"(?<![\p{L}])(?=\p{L}*[aeiouAEIOU])\p{L}{2,}")]
    private static partial Regex PlainWord();
}

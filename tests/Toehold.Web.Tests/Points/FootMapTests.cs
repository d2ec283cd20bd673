using System.Net;
using System.Text;
using System.Text.Json;
using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Web.Features.Points;

namespace Toehold.Web.Tests;

public sealed class FootMapTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task The_map_has_a_link_and_a_card_for_every_point()
    {
        var page = await Get("/foot-map?pregnant=no");

        Assert.All(PressPoints.All, point => Assert.Contains($"data-point=\"{point.Code}\"", page, StringComparison.Ordinal));
        Assert.All(PressPoints.All, point => Assert.Contains($"id=\"{point.Code}\"", page, StringComparison.Ordinal));
        Assert.Equal(PressPoints.All.Count, Count(page, "name=\"point\""));
    }

    [Fact]
    public async Task In_pregnancy_and_before_it_is_known_four_points_cannot_be_chosen()
    {
        var (unknown, pregnant) = (await Get("/foot-map"), await Get("/foot-map?pregnant=yes"));

        Assert.Equal(PressPoints.All.Count - 4, Count(unknown, "name=\"point\""));
        Assert.Equal(PressPoints.All.Count - 4, Count(pregnant, "name=\"point\""));
        Assert.Contains("Are you pregnant?", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"SP6\"", pregnant, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_point_is_a_timed_press_of_both_sides()
    {
        var page = await Get("/foot-map/session?point=GB34&pregnant=no");

        using var data = JsonDocument.Parse(page.Split("id=\"session-data\">")[1].Split("</script>")[0]);
        var exercise = data.RootElement.GetProperty("exercises")[0];
        var holds = data.RootElement.GetProperty("cues").EnumerateArray().Where(cue => cue.GetProperty("kind").GetString() == "hold").ToList();
        Assert.Equal(("Below the outer knee", "/figures/point-gb34.svg"), (exercise.GetProperty("name").GetString(), exercise.GetProperty("figure").GetString()));
        Assert.Equal(10, holds.Count(cue => cue.GetProperty("side").GetString() == "left"));
        Assert.Equal(10, holds.Count(cue => cue.GetProperty("side").GetString() == "right"));
        Assert.All(holds, cue => Assert.Equal(10_000, cue.GetProperty("for").GetInt32()));
    }

    [Fact]
    public async Task A_tap_on_start_before_the_scripts_have_come_stays_on_the_page_of_the_session()
    {
        var page = await Get("/foot-map/session?point=GB34&pregnant=no");

        var start = page.Split(" data-start")[0].Split("href=\"")[^1].TrimEnd('"');

        Assert.Equal("#start", start);
    }

    [Fact]
    public void Whatever_points_are_chosen_each_is_ten_presses_of_ten_seconds_on_each_side()
    {
        var choices =
            from first in Enumerable.Range(0, PressPoints.All.Count)
            from count in Enumerable.Range(1, PointsProgramme.Most)
            select PressPoints.All.Concat(PressPoints.All).Skip(first).Take(count).ToList();

        foreach (var chosen in choices)
        {
            var programme = PointsProgramme.Of(chosen);

            var exercises = programme.Programme.Exercises;

            Assert.All(chosen, point => Assert.StartsWith(point.Where, programme.HowTo(chosen.IndexOf(point)), StringComparison.Ordinal));
            Assert.Equal(chosen.Select(point => point.Name), exercises.Select(exercise => exercise.Name));
            Assert.All(exercises, exercise => Assert.Equal(
                (Position.Sitting, Side.Each, Amount.Of(10), Amount.Of(10), Amount.Of(2)),
                (exercise.Position!.Value, exercise.Side!.Value, exercise.Dose.Hold, exercise.Dose.Reps, exercise.Dose.Rest)));
        }
    }

    [Theory]
    [InlineData("/foot-map/session?point=SP6")]
    [InlineData("/foot-map/session?point=SP6&pregnant=yes")]
    public async Task A_blocked_point_is_not_led_even_by_its_address(string address)
    {
        var page = await Get(address);

        Assert.DoesNotContain("session-data", page, StringComparison.Ordinal);
        Assert.Contains("Not in pregnancy.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_points_only_the_blocked_one_is_left_out()
    {
        var page = await Get("/foot-map/session?point=SP6&point=KI1&pregnant=yes");

        Assert.Contains("Above the inner ankle: left out. Not in pregnancy.", page, StringComparison.Ordinal);
        Assert.Contains("/figures/point-ki1.svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/figures/point-sp6.svg", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/foot-map/session", "No place is chosen. Choose one to four on the map.")]
    [InlineData("/foot-map/session?point=nonsense&point=", "No place is chosen. Choose one to four on the map.")]
    [InlineData("/foot-map/session?point=KI1&point=KI3&point=LR3&point=ST41&point=GB34", "5 places are more than one session holds. Choose up to 4.")]
    public async Task A_session_that_cannot_be_led_says_why(string address, string sentence)
    {
        var page = await Get(address);

        Assert.Contains(sentence, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stored_safety_answers_hold_whatever_the_address_says()
    {
        await using var own = new OwnServer();
        await own.Start();
        await own.Answer("pregnant");

        var page = await own.Get("/foot-map?pregnant=no");
        var session = await own.Get("/foot-map/session?point=LI4&pregnant=no");

        Assert.DoesNotContain("Are you pregnant?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"LI4\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("session-data", session, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_built_in_points_are_shown_as_places_to_press()
    {
        var page = await Get("/session/foot-points/1");

        Assert.Contains("/figures/point-ki1.svg", page, StringComparison.Ordinal);
        Assert.Contains("/figures/point-st41.svg", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/figures/point-ki1.svg", HttpStatusCode.OK)]
    [InlineData("/figures/point-ki1.svg?side=left&still=work", HttpStatusCode.OK)]
    [InlineData("/figures/point-xx1.svg", HttpStatusCode.NotFound)]
    [InlineData("/figures/nothing.svg", HttpStatusCode.NotFound)]
    [InlineData("/figures", HttpStatusCode.OK)]
    public async Task A_drawing_is_served_or_said_not_to_be_there(string address, HttpStatusCode status)
    {
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, response.StatusCode);
    }

    private Task<string> Get(string address) => server.Client.GetStringAsync(new Uri(address, UriKind.Relative));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>A server whose practice the test may change.</summary>
    private sealed class OwnServer : IAsyncDisposable
    {
        private readonly RunningServer running = new();

        public async Task Start() => await running.InitializeAsync();

        public Task<string> Get(string address) => running.Client.GetStringAsync(new Uri(address, UriKind.Relative));

        public async Task Answer(string question)
        {
            var now = TimeProvider.System.GetUtcNow();
            var entry = $$$"""[{"id":"{{{Guid.CreateVersion7(now)}}}","at":"{{{now:O}}}","day":"{{{now:yyyy-MM-dd}}}","what":{"kind":"safetyAnswered","yes":["{{{question}}}"]}}]""";
            using var body = new StringContent(entry, Encoding.UTF8, "application/json");
            using var response = await running.Client.PostAsync(new Uri("/api/entries", UriKind.Relative), body);
            response.EnsureSuccessStatusCode();
            Assert.DoesNotContain("why", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        public ValueTask DisposeAsync() => running.DisposeAsync();
    }
}

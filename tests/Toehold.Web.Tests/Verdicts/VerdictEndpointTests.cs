using System.Net;
using System.Text;
using System.Text.Json;

namespace Toehold.Web.Tests;

public sealed class VerdictEndpointTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Diary = "day,pain,planned\n1,5,0\n2,6,0\n3,5,0\n4,6,0\n5,5,0\n6,6,0\n7,5,0\n8,2,1\n9,1,1\n10,2,1\n11,1,1\n12,2,1\n13,1,1\n14,2,1\n";

    [Fact]
    public async Task A_diary_as_CSV_and_as_JSON_gets_the_same_verdict()
    {
        var days = Diary.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .Select(cells => $$"""{"day":{{cells[0]}},"pain":{{cells[1]}},"planned":{{cells[2]}}}""");

        var (status, csv) = await Send("/api/verdict?trend=newer&settling=0&end=true", Diary, "text/csv");
        var (_, json) = await Send("/api/verdict", $$"""{"days":[{{string.Join(',', days)}}],"trend":"newer","settling":0,"end":true}""", "application/json");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(csv, json);
        Assert.StartsWith("LOWER_", JsonDocument.Parse(csv).RootElement.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_flare_and_a_new_treatment_are_asked_about_in_JSON()
    {
        var days = Enumerable.Range(1, 30).Select(day => $$"""{"day":{{day}},"pain":4,"planned":{{(day > 15 ? 1 : 0)}},"counted":true}""");

        var (_, json) = await Send("/api/verdict", $$"""{"days":[{{string.Join(',', days)}}],"flare":0,"treatmentChange":25}""", "application/json");

        var verdict = JsonDocument.Parse(json).RootElement;
        Assert.Equal(["BEGUN_IN_FLARE", "TREATMENT_CHANGED"], verdict.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("code").GetString()));
        Assert.Equal(24, verdict.GetProperty("model").GetProperty("n").GetInt32());
    }

    [Theory]
    [InlineData("", "text/csv", "line 1: the file is empty; it needs a header with day, pain and planned.")]
    [InlineData("day,pain,planned\n1,\"5,5\",0\n", "text/csv", "line 2, column pain: \"5,5\" is not a number from 0 to 10; write decimals with a point.")]
    [InlineData("day,pain,planned\n1,11,0\n", "text/csv", "line 2, column pain: \"11\" is not a number from 0 to 10; leave the cell empty where there is no score.")]
    [InlineData("{", "application/json", "The diary is not JSON.")]
    [InlineData("[]", "application/json", "days: the diary is an object with an array of days.")]
    [InlineData("""{"days":[]}""", "application/json", "days: there are none.")]
    [InlineData("""{"days":[5]}""", "application/json", "days, number 1, column day: an empty cell is neither a date like 2026-03-01 nor a whole number.")]
    [InlineData("""{"days":[{"day":1,"pain":1e400,"planned":0}]}""", "application/json", "days, number 1, column pain: \"1e400\" is not a number from 0 to 10; leave the cell empty where there is no score.")]
    [InlineData("""{"days":[{"day":1,"pain":3,"planned":0}],"trend":"old"}""", "application/json", "trend: \"old\" is not long-standing, newer or none.")]
    [InlineData("""{"days":[{"day":1,"pain":3,"planned":0}],"flare":"then"}""", "application/json", "flare: \"then\" is neither a date like 2026-03-01 nor a whole number.")]
    [InlineData("""{"days":[{"day":"\ud83d","pain":3,"planned":0}]}""", "application/json", "The diary is not JSON.")]
    public async Task What_cannot_be_judged_is_told_where(string body, string type, string expected)
    {
        var (status, problem) = await Send("/api/verdict", body, type);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(expected, JsonDocument.Parse(problem).RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Too_much_and_the_wrong_kind_are_refused()
    {
        var (large, _) = await Send("/api/verdict", new string('x', 4_000_001), "text/csv");
        var (picture, _) = await Send("/api/verdict", "x", "image/png");

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType), (large, picture));
    }

    private async Task<(HttpStatusCode Status, string Body)> Send(string address, string body, string type)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await server.Client.PostAsync(new Uri(address, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}

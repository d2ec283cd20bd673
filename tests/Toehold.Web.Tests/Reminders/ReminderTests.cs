using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Toehold.Storage;
using Toehold.Web.Features.Push;

namespace Toehold.Web.Tests;

public sealed class ReminderTests
{
    // A Wednesday in winter: Vienna is an hour ahead. Sessions are at 8, 13 and 20 o'clock there.
    private static readonly DateTimeOffset Morning = new(2026, 2, 4, 6, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Eight = Morning.AddHours(1);

    [Fact]
    public async Task A_session_that_is_due_is_reminded_of_once_in_words_that_only_the_browser_can_read()
    {
        await using var scene = await ReminderScene.Begin(Morning);
        scene.Clock.Set(Eight.AddSeconds(-1));
        await ReminderScene.Wait();
        var before = scene.Push.Messages.Count;

        scene.Clock.Set(Eight.AddSeconds(5));
        await scene.Push.WaitFor(1);
        await ReminderScene.Wait();

        Assert.Equal(0, before);
        var message = Assert.Single(scene.Push.Messages);
        Assert.Equal("aes128gcm", message.Headers["Content-Encoding"]);
        Assert.InRange(int.Parse(message.Headers["TTL"]), 1_700, 1_800);
        Assert.Matches("^[A-Za-z0-9_-]{32}$", message.Headers["Topic"]);
        var read = await scene.Read(message);
        Assert.Equal("Five foot exercises", read.GetProperty("title").GetString());
        Assert.StartsWith("Session 1 of 3, about ", read.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Equal("/session/five-foot-exercises/1", read.GetProperty("address").GetString());
    }

    [Fact]
    public async Task A_message_tells_who_sends_it_to_whom_and_until_when()
    {
        await using var scene = await ReminderScene.Begin(Morning);

        scene.Clock.Set(Eight);
        await scene.Push.WaitFor(1);

        var header = scene.Push.Messages.First().Headers["Authorization"];
        var (token, key) = (header.Split("t=")[1].Split(',')[0], header.Split("k=")[1]);
        var parts = token.Split('.');
        using var signer = ECDsa.Create(PushEncryption.KeyOf(Base64Url.DecodeFromChars(key)));
        Assert.True(signer.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256));
        Assert.Equal(key, await scene.Client.GetStringAsync(new Uri("/api/push/key", UriKind.Relative)));
        var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1])).RootElement;
        Assert.Equal(new Uri(scene.Push.Endpoint).GetLeftPart(UriPartial.Authority), claims.GetProperty("aud").GetString());
        Assert.InRange(claims.GetProperty("exp").GetInt64(), Eight.ToUnixTimeSeconds(), Eight.AddHours(24).ToUnixTimeSeconds());
        Assert.StartsWith("mailto:", claims.GetProperty("sub").GetString(), StringComparison.Ordinal);
    }

    [Theory, InlineData("done"), InlineData("begun"), InlineData("skipped")]
    public async Task Nothing_comes_after_a_session_is_done_begun_or_skipped(string how)
    {
        await using var scene = await ReminderScene.Begin(Morning);
        var programme = await scene.Programme();

        await scene.Keep(how switch
        {
            "done" => new What.SessionEnded { ProgrammeId = programme, Session = 1, Seconds = 300 },
            "begun" => new What.SetDone { ProgrammeId = programme, Session = 1, Exercise = "Toe press", ExerciseIndex = 0, Set = 1, Sets = 10, Repetitions = 1, Seconds = 3, PlannedSeconds = 3 },
            _ => new What.SessionSkipped { ProgrammeId = programme, Session = 1, Reason = "tired" },
        });
        scene.Clock.Set(Eight.AddSeconds(5));
        await ReminderScene.Wait();
        var first = scene.Push.Messages.Count;
        scene.Clock.Set(Eight.AddHours(5).AddSeconds(5));
        await scene.Push.WaitFor(1);

        Assert.Equal(0, first);
        Assert.Equal(2, (await scene.Read(Assert.Single(scene.Push.Messages))).GetProperty("session").GetInt32());
    }

    [Fact]
    public async Task Later_reminds_again_when_it_was_put_off_to()
    {
        await using var scene = await ReminderScene.Begin(Morning);
        var programme = await scene.Programme();
        scene.Clock.Set(Eight.AddSeconds(5));
        await scene.Push.WaitFor(1);

        await scene.Keep(new What.SessionSnoozed { ProgrammeId = programme, Session = 1, Until = Eight.AddMinutes(40) });
        scene.Clock.Set(Eight.AddMinutes(39));
        await ReminderScene.Wait();
        var early = scene.Push.Messages.Count;
        scene.Clock.Set(Eight.AddMinutes(40));
        await scene.Push.WaitFor(2);
        await ReminderScene.Wait();

        Assert.Equal((1, 2), (early, scene.Push.Messages.Count));
    }

    [Theory, InlineData("0", 1), InlineData("60", 2)]
    public async Task A_second_reminder_comes_only_where_it_was_asked_for(string secondAfter, int expected)
    {
        await using var scene = await ReminderScene.Begin(Morning);
        await scene.Wish("21:00", "07:00", secondAfter);

        scene.Clock.Set(Eight.AddSeconds(5));
        await scene.Push.WaitFor(1);
        scene.Clock.Set(Eight.AddMinutes(60).AddSeconds(5));
        await scene.Push.WaitFor(expected);
        await ReminderScene.Wait();

        Assert.Equal(expected, scene.Push.Messages.Count);
    }

    [Fact]
    public async Task Nothing_comes_in_the_quiet_hours()
    {
        await using var scene = await ReminderScene.Begin(Morning);
        await scene.Wish("19:00", "09:00", "0");

        scene.Clock.Set(Eight.AddSeconds(5));
        await ReminderScene.Wait();
        var early = scene.Push.Messages.Count;
        scene.Clock.Set(Eight.AddHours(5).AddSeconds(5));
        await scene.Push.WaitFor(1);
        scene.Clock.Set(Eight.AddHours(12).AddSeconds(5));
        await ReminderScene.Wait();

        Assert.Equal((0, 1), (early, scene.Push.Messages.Count));
    }

    [Fact]
    public async Task A_restart_and_a_second_server_send_each_reminder_once()
    {
        await using var scene = await ReminderScene.Begin(Morning);
        await scene.StartServer();
        scene.Clock.Set(Eight.AddSeconds(5));
        await scene.Push.WaitFor(1);

        await scene.StopServers();
        await scene.StartServer();
        await scene.StartServer();
        await ReminderScene.Wait();
        scene.Clock.Set(Eight.AddHours(5).AddSeconds(5));
        await scene.Push.WaitFor(2);
        await ReminderScene.Wait();

        Assert.Equal(2, scene.Push.Messages.Count);
    }

    [Fact]
    public async Task What_was_decided_before_a_crash_is_sent_after_it()
    {
        await using var scene = await ReminderScene.Begin(Morning);
        scene.Push.Answer = HttpStatusCode.ServiceUnavailable;
        scene.Clock.Set(Eight.AddSeconds(5));
        await scene.Push.WaitFor(1);
        await scene.StopServers();

        scene.Push.Answer = HttpStatusCode.Created;
        scene.Clock.Set(Eight.AddMinutes(3));
        await scene.StartServer();
        await scene.Push.WaitFor(2);
        await ReminderScene.Wait();

        Assert.Equal(2, scene.Push.Messages.Count);
        Assert.Single(scene.Push.Messages.Select(message => message.Headers["Topic"]).Distinct());
    }

    [Theory, InlineData("done"), InlineData("put off"), InlineData("quiet")]
    public async Task What_waited_for_its_push_service_is_not_sent_when_it_is_no_longer_wanted(string why)
    {
        await using var scene = await ReminderScene.Begin(Morning);
        var programme = await scene.Programme();
        scene.Push.Answer = HttpStatusCode.ServiceUnavailable;
        scene.Clock.Set(Eight.AddSeconds(5));
        await scene.Push.WaitFor(1);
        await ReminderScene.Wait();

        switch (why)
        {
            case "done":
                await scene.Keep(new What.SessionEnded { ProgrammeId = programme, Session = 1, Seconds = 300 });
                break;
            case "put off":
                await scene.Keep(new What.SessionSnoozed { ProgrammeId = programme, Session = 1, Until = Eight.AddMinutes(40) });
                break;
            default:
                await scene.Wish("08:01", "09:00", "0");
                break;
        }

        scene.Push.Answer = HttpStatusCode.Created;
        scene.Clock.Set(Eight.AddMinutes(3));
        await ReminderScene.Wait();

        Assert.Single(scene.Push.Messages);
    }

    [Fact]
    public async Task A_server_that_was_away_reminds_of_nothing_that_is_long_past()
    {
        await using var scene = await ReminderScene.Begin(Morning);
        await scene.StopServers();

        scene.Clock.Set(Eight.AddMinutes(31));
        await scene.StartServer();
        await ReminderScene.Wait();

        Assert.Empty(scene.Push.Messages);
    }

    [Fact]
    public async Task A_browser_that_its_service_no_longer_knows_is_forgotten()
    {
        await using var scene = await ReminderScene.Begin(Morning);
        scene.Push.Answer = HttpStatusCode.Gone;
        scene.Clock.Set(Eight.AddSeconds(5));
        await scene.Push.WaitFor(1);
        await ReminderScene.Wait();

        scene.Push.Answer = HttpStatusCode.Created;
        scene.Clock.Set(Eight.AddHours(5).AddSeconds(5));
        await ReminderScene.Wait();

        Assert.Single(scene.Push.Messages);
    }

    [Theory]
    [InlineData("http://push.example/x"), InlineData("https://user@push.example/x"), InlineData("file:///etc/passwd"), InlineData("nonsense")]
    public async Task An_endpoint_that_is_none_is_refused(string endpoint)
    {
        await using var scene = await ReminderScene.Begin(Morning);

        using var answer = await scene.Client.PostAsJsonAsync(
            new Uri("/api/push/on", UriKind.Relative),
            new { endpoint, keys = new { p256dh = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4", auth = "BTBZMqHH6r4Tts7J_aSIgg" } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}

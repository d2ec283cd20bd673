using Toehold.Storage;
using Toehold.Web.Features.Reminders;
using Toehold.Web.Tests.Year;

namespace Toehold.Web.Tests;

/// <summary>Rounds that begin after something has waited.</summary>
public sealed class ReminderRoundTests(YearServer server) : IClassFixture<YearServer>
{
    private static readonly DateTimeOffset Eight = new(2025, 2, 5, 8, 0, 0, TimeSpan.Zero);

    [Theory, InlineData(true, 0), InlineData(false, 1)]
    public async Task What_a_server_left_that_stopped_before_it_sent_anything_is_sent_only_while_the_session_is_open(bool isDone, int expected)
    {
        var (practice, programme) = await Someone(isDone ? "done" : "open");
        var left = new ReminderText("", "", "", programme, 1, DateOnly.FromDateTime(Eight.DateTime), "", "", "", "");
        await Keep(practice, left);
        if (isDone)
        {
            server.Clock.Set(Eight.AddSeconds(10));
            await Keep(practice, new What.SessionEnded { ProgrammeId = programme, Session = 1, Seconds = 300 });
        }

        server.Clock.Set(Eight.AddSeconds(20));
        var messages = await server.Remind();

        Assert.Equal(expected, messages.Count);
    }

    [Fact]
    public async Task A_server_that_comes_back_in_the_quiet_hours_says_nothing_of_what_was_due_before_them()
    {
        var (practice, _) = await Someone("late");
        server.Clock.Set(Eight.AddMinutes(-1));
        await server.Get<ReminderClocks>().Keep(new ReminderClock { PracticeId = practice, QuietFrom = (8 * 60) + 5, QuietUntil = 12 * 60 }, Eight.AddMinutes(-1));
        await server.Remind();

        server.Clock.Set(Eight.AddMinutes(6));
        var messages = await server.Remind();

        Assert.Empty(messages);
    }

    [Theory, InlineData("wishes"), InlineData("settings"), InlineData("entries")]
    public async Task What_is_being_decided_while_something_changes_does_not_hold(string what)
    {
        var later = Eight.AddDays(9);
        var (practice, programme) = await Someone(what);
        server.Clock.Set(later);
        var clocks = server.Get<ReminderClocks>();
        await clocks.Keep(new ReminderClock { PracticeId = practice }, later);
        var read = await clocks.Of(practice);

        await (what switch
        {
            "wishes" => clocks.Keep(new ReminderClock { PracticeId = practice, QuietFrom = 60, QuietUntil = 120 }, later),
            "settings" => clocks.Wake(practice, later),
            _ => Keep(practice, new What.SessionEnded { ProgrammeId = programme, Session = 1, Seconds = 300 }),
        });
        var moved = await clocks.MoveOn(read, later.AddHours(1), []);

        Assert.False(moved);
        Assert.InRange((await clocks.Of(practice)).NextAt!.Value, later.AddSeconds(-1), later);
    }

    private async Task<(Guid Practice, Guid Programme)> Someone(string name)
    {
        server.Clock.Set(Eight);
        var (practice, programme) = await server.NewPractice();
        await server.Subscribe(practice, name);
        await Keep(practice, new What.SafetyAnswered { Yes = [] });
        return (practice, programme);
    }

    private async Task Keep(Guid practice, ReminderText text)
    {
        var to = Assert.Single(await server.Get<PushOutbox>().Of(practice));
        await using var db = server.Get<Store>().CreateDbContext();
        db.PushMessages.Add(new PushMessage { Id = Guid.CreateVersion7(Eight), SubscriptionId = to.Id, Body = text.ToJson(), Topic = "left", TryAt = Eight, DropAt = Eight.AddMinutes(30) });
        await db.SaveChangesAsync();
    }

    private async Task Keep(Guid practice, What what)
    {
        var at = server.Clock.GetUtcNow();
        var entry = new Entry { Id = Guid.CreateVersion7(at), OccurredAt = at, Day = DateOnly.FromDateTime(at.DateTime), What = what };
        Assert.IsType<AppendResult.Saved>(await server.Get<EntryIntake>().Append(practice, [entry]));
    }
}

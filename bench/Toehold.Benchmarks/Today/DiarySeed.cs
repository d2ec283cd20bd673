using Microsoft.EntityFrameworkCore;
using Toehold.Reading;
using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Benchmarks.Today;

/// <summary>Everything the hand-out asks for, done on every one of the last days up to yesterday, with scores and mornings.</summary>
internal static class DiarySeed
{
    public static async Task<int> Write(IServiceProvider app, int days, DateTimeOffset now)
    {
        var intake = app.GetRequiredService<EntryIntake>();
        await using var db = app.GetRequiredService<Store>().CreateDbContext();
        var practice = await db.Practices.Select(kept => kept.Id).FirstAsync();
        var kept = await db.Programmes.FirstAsync(programme => programme.ArchivedAt == null);
        var programme = HandOutReader.Read(kept.Handout).Programme;
        var first = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-days);
        await Send(intake, practice, [Of(first, 0, new What.SafetyAnswered { Yes = [] }), Of(first, 1, new What.LevelChosen { Choice = LevelChoice.HandOut })]);
        var written = 2;
        for (var day = 0; day < days; day++)
        {
            var date = first.AddDays(day);
            var whats = DayPlanner.Plan(programme, date, SessionSettings.Default).Sessions.SelectMany(session => Session(kept.Id, session))
                .Append(new What.CheckedIn { Pain = 1 + (day % 3) })
                .Append(new What.MorningAnswered { AsUsual = true });
            var entries = whats.Select((what, index) => Of(date, index + 2, what)).ToList();
            await Send(intake, practice, entries);
            written += entries.Count;
        }

        return written;
    }

    private static IEnumerable<What> Session(Guid programme, PlannedSession session) => session.Timeline.Sets
        .Select(set => (What)new What.SetDone
        {
            ProgrammeId = programme,
            Session = session.Number,
            Exercise = session.Items.First(item => item.Index == set.Exercise).Exercise.Name,
            ExerciseIndex = set.Exercise,
            Side = set.Side,
            Set = set.Set,
            Sets = set.Sets,
            Repetitions = 1,
            Seconds = 5,
            PlannedSeconds = 5,
        })
        .Append(new What.SessionEnded { ProgrammeId = programme, Session = session.Number, Seconds = session.Timeline.Total.TotalSeconds, Pain = 1, Effort = 4 });

    private static Entry Of(DateOnly day, int index, What what)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero).AddSeconds(index);
        return new Entry { Id = Guid.CreateVersion7(at), OccurredAt = at, Day = day, What = what };
    }

    private static async Task Send(EntryIntake intake, Guid practice, IReadOnlyList<Entry> entries)
    {
        if (await intake.Append(practice, entries) is not AppendResult.Saved { Problems.Count: 0 })
        {
            throw new InvalidOperationException("The diary was not kept.");
        }
    }
}

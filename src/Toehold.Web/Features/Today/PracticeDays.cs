using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Levels;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Features.Today;

/// <summary>
/// Works a day out: what happened lately, what the safety answers allow, where each exercise stands. A decision that is new
/// is kept as an entry before anyone sees it.
/// </summary>
public sealed class PracticeDays(ProgrammeShelf shelf, EntryHistory history, EntryIntake intake, LevelBook book, SettingsShelf settings) : IDisposable
{
    // Two sessions of something done once a week, with the morning after the second.
    private const int DaysBack = 15;
    private const int SessionsBack = 60;

    private readonly SemaphoreSlim deciding = new(1);

    /// <param name="person">Whose day, and when.</param>
    /// <param name="slug">A programme to add although it is not in the day, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<PracticeDay> Of(PersonInTime person, string? slug = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        var (practice, today) = (person.Practice, person.Today);
        var programmes = (await shelf.Of(practice, cancellation)).Where(programme => programme.InDay || programme.Slug == slug).ToList();
        var lately = await history.Between(practice, today.AddDays(-DaysBack), today.AddDays(1), cancellation);
        var safety = (await history.Latest<What.SafetyAnswered>(practice, 1, cancellation)).Select(entry => entry.What).OfType<What.SafetyAnswered>().FirstOrDefault();
        var answers = safety is null ? null : SafetyAnswers.From(safety.Yes);
        var begun = await Begin(person, hasAnswered: answers is not null, cancellation);
        var levels = await Decide(begun, programmes, lately, answers, cancellation);
        return new PracticeDay(begun, answers, levels, lately);
    }

    // The week of what is due on some days only begins on the day that the person begins, so that the first day has a session.
    private async Task<PersonInTime> Begin(PersonInTime person, bool hasAnswered, CancellationToken cancellation)
    {
        if (person.Settings.FirstDay is not null)
        {
            return person;
        }

        var first = person.Today.DayOfWeek;
        if (hasAnswered)
        {
            await settings.Change(person.Practice, kept => kept with { FirstDay = kept.FirstDay ?? first }, cancellation);
        }

        return person with { Settings = person.Settings with { FirstDay = first } };
    }

    public void Dispose() => deciding.Dispose();

    private async Task<IReadOnlyList<ShelfProgramme>> Decide(
        PersonInTime person, List<ShelfProgramme> programmes, IReadOnlyCollection<Entry> lately, SafetyAnswers? answers, CancellationToken cancellation)
    {
        var outcomes = OutcomesHeard.Of(lately, person.Today);
        var safety = answers ?? SafetyAnswers.From([]);
        var (decided, news) = await Decide(person, programmes, outcomes, safety, cancellation);
        if (news.Count == 0 || answers is null or { ClosesTheProgramme: true })
        {
            return decided;
        }

        await deciding.WaitAsync(cancellation);
        try
        {
            (decided, news) = await Decide(person, programmes, outcomes, safety, cancellation);
            await Keep(person, news, cancellation);
            return decided;
        }
        finally
        {
            deciding.Release();
        }
    }

    private async Task<(IReadOnlyList<ShelfProgramme> Decided, List<What.Progressed> News)> Decide(
        PersonInTime person,
        List<ShelfProgramme> programmes,
        ILookup<(Guid Programme, int Exercise), HeardOutcome> outcomes,
        SafetyAnswers safety,
        CancellationToken cancellation)
    {
        var standings = await book.Read(person.Practice, [.. programmes.Select(programme => programme.Id)], person.Today, cancellation);
        var resting = programmes.Exists(programme => standings.Of(programme.Id, programme.Reading.Programme).Count > 0 && !outcomes.Any(o => o.Key.Programme == programme.Id));
        var ends = resting ? await history.RecentSessions(person.Practice, SessionsBack, cancellation) : [];
        var decided = new List<ShelfProgramme>();
        var news = new List<What.Progressed>();
        foreach (var programme in programmes)
        {
            var handOut = programme.Reading.Programme;
            var now = standings.Decide(programme.Id, handOut, outcomes, OutcomesHeard.LastOf(ends, programme.Id), safety, person.Today);
            decided.Add(programme with { Levels = new ProgrammeLevels(handOut, now, safety) });
            if (!now.SequenceEqual(standings.Of(programme.Id, handOut)))
            {
                news.AddRange(LevelBook.Write(programme.Id, now));
            }
        }

        return (decided, news);
    }

    private async Task Keep(PersonInTime person, List<What.Progressed> news, CancellationToken cancellation)
    {
        var entries = news.Select(what => new Entry { Id = Guid.CreateVersion7(person.Now), OccurredAt = person.Now, Day = person.Today, What = what });
        if (news.Count > 0 && await intake.Append(person.Practice, [.. entries], cancellation) is not AppendResult.Saved { Problems.Count: 0 } and var result)
        {
            throw new InvalidOperationException($"A decision was not kept: {result}");
        }
    }
}

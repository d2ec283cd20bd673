using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Levels;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Features.Today;

/// <summary>Works a day out: what happened lately, what the safety answers allow, where each exercise stands.</summary>
public sealed class PracticeDays(ProgrammeShelf shelf, EntryHistory history, RecentDays recent, LevelDecisions decisions, SettingsShelf settings)
{
    // Two sessions of something done once a week, with the morning after the second.
    private const int DaysBack = 15;

    // Of what is done more often, a week tells as much: the rules look at the last sessions and at all of the last day.
    private const int DaysBackAtFirst = 6;

    /// <param name="person">Whose day, and when.</param>
    /// <param name="slug">A programme to add although it is not in the day, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<PracticeDay> Of(PersonInTime person, string? slug = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        var (practice, today) = (person.Practice, person.Today);
        var programmes = await shelf.InDay(practice, slug, cancellation);
        var lately = await recent.Between(practice, today.AddDays(-DaysBack), today.AddDays(1), today.AddDays(-DaysBackAtFirst), days => TellEnough(days, programmes), cancellation);
        var holding = await Holding.Read(history, practice, cancellation);
        var begun = await Begin(person, hasAnswered: holding.Safety is not null, cancellation);
        var levels = await decisions.Of(begun, programmes, lately, holding, cancellation);
        return new PracticeDay(begun, holding.Safety, levels, [.. lately.SelectMany(day => day.Entries)], holding.Plan);
    }

    // Whether every exercise was done in as many sessions as the rules look back on.
    private static bool TellEnough(IReadOnlyCollection<HeardDay> days, IReadOnlyList<ShelfProgramme> programmes)
    {
        var sessions = days.SelectMany(day => day.Entries).Select(entry => (entry.Day, Set: entry.What as What.SetDone))
            .Where(done => done.Set is not null)
            .Select(done => (done.Day, done.Set!.ProgrammeId, done.Set.Session, done.Set.ExerciseIndex))
            .Distinct()
            .CountBy(done => (done.ProgrammeId, done.ExerciseIndex))
            .ToDictionary();
        return programmes.All(programme => Enumerable.Range(0, programme.Reading.Programme.Exercises.Count).All(exercise =>
            sessions.GetValueOrDefault((programme.Id, exercise)) >= ProgressionOptions.Default.GoodSessionsToStepUp));
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
}

using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Features.Today;

/// <summary>Works a day out: what happened lately, what the safety answers allow, where each exercise stands.</summary>
public sealed class PracticeDays(ProgrammeShelf shelf, EntryHistory history, RecentDays recent, LevelDecisions decisions, SettingsShelf settings)
{
    // Two sessions of something done once a week, with the morning after the second.
    private const int DaysBack = 15;

    /// <param name="person">Whose day, and when.</param>
    /// <param name="slug">A programme to add although it is not in the day, or null.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<PracticeDay> Of(PersonInTime person, string? slug = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        var (practice, today) = (person.Practice, person.Today);
        var programmes = (await shelf.Of(practice, cancellation)).Where(programme => programme.InDay || programme.Slug == slug).ToList();
        var lately = await recent.Between(practice, today.AddDays(-DaysBack), today.AddDays(1), cancellation);
        var safety = (await history.Latest<What.SafetyAnswered>(practice, 1, cancellation)).Select(entry => entry.What).OfType<What.SafetyAnswered>().FirstOrDefault();
        var answers = safety is null ? null : SafetyAnswers.From(safety.Yes);
        var begun = await Begin(person, hasAnswered: answers is not null, cancellation);
        var levels = await decisions.Of(begun, programmes, lately, answers, cancellation);
        return new PracticeDay(begun, answers, levels, [.. lately.SelectMany(day => day.Entries)]);
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

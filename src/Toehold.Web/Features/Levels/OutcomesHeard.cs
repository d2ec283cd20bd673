using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Web.Features.Levels;

/// <summary>How every exercise went lately, read from the entries.</summary>
public static class OutcomesHeard
{
    /// <summary>By exercise, oldest first as the sessions were over: someone who flies west may do a day's session after the next day's.</summary>
    /// <param name="days">The last days.</param>
    /// <param name="today">A session of today that has not ended may still be under way and says nothing yet.</param>
    public static ILookup<(Guid Programme, int Exercise), HeardOutcome> Of(IReadOnlyCollection<HeardDay> days, DateOnly today) => (
        from day in days
        from session in day.Sessions
        where session.HasEnded || day.Date < today
        from outcome in session.Outcomes
        orderby outcome.Heard.At
        select (Key: (session.Programme, outcome.Exercise), outcome.Heard)).ToLookup(outcome => outcome.Key, outcome => outcome.Heard);

    /// <summary>The last session of a programme that has not been practised lately: only its day and how it ended are known.</summary>
    public static HeardOutcome? LastOf(IEnumerable<Entry> ends, Guid programme) => ends
        .Where(entry => entry.What is What.SessionEnded ended && ended.ProgrammeId == programme)
        .Select(entry => (Entry: entry, Ended: (What.SessionEnded)entry.What))
        .Select(end => new HeardOutcome(end.Entry.OccurredAt, new ExerciseOutcome
        {
            Date = end.Entry.Day,
            AllDone = !end.Ended.StoppedEarly,
            Pain = end.Ended.Pain,
            Effort = end.Ended.Effort,
        }))
        .FirstOrDefault();
}

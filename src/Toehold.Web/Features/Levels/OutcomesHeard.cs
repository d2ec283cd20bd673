using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Web.Features.Levels;

/// <summary>How every exercise went lately, oldest first, read from the entries.</summary>
public static class OutcomesHeard
{
    /// <param name="entries">Entries of any kinds, as they happened.</param>
    /// <param name="today">A session of today that has not ended may still be under way and says nothing yet.</param>
    public static ILookup<(Guid Programme, int Exercise), HeardOutcome> Of(IReadOnlyCollection<Entry> entries, DateOnly today)
    {
        var mornings = entries.Where(entry => entry.What is What.MorningAnswered)
            .GroupBy(entry => entry.Day)
            .ToDictionary(day => day.Key, day => ((What.MorningAnswered)day.MaxBy(entry => entry.OccurredAt)!.What).AsUsual);
        return entries
            .Select(entry => (Entry: entry, Key: SessionRecord.KeyOf(entry.What)))
            .Where(pair => pair.Key is not null)
            .GroupBy(pair => (pair.Entry.Day, pair.Key!.Value.Programme, pair.Key.Value.Session))
            .Select(session => (
                session.Key,
                Record: new SessionRecord([.. session.Select(pair => pair.Entry)], mornings.TryGetValue(session.Key.Day, out var usual) ? usual : null)))
            .Where(session => session.Record.HasEnded || session.Key.Day < today)
            .SelectMany(session => session.Record.Exercises.Select(exercise => (session.Key, Exercise: exercise, Heard: session.Record.Outcome(exercise))))
            .OrderBy(outcome => outcome.Key.Day).ThenBy(outcome => outcome.Heard.At)
            .ToLookup(outcome => (outcome.Key.Programme, outcome.Exercise), outcome => outcome.Heard);
    }

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

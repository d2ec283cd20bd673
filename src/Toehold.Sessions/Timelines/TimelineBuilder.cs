using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// Lays a session's exercises out in time. Every range is done at its gentle end, a missing count is one, and a count is
/// rounded down and never below one. A hold comes before breaths, and both before a duration; a hold with a duration but no
/// repetitions is repeated for as long as it fits. With <see cref="Side.Alternate"/> each side does the whole dose, in turns.
/// </summary>
public static class TimelineBuilder
{
    /// <summary>The timeline of a session: the same arguments give the same timeline.</summary>
    /// <param name="items">The exercises in performing order; none gives a session that is done at once.</param>
    /// <param name="settings">How the person wants it paced.</param>
    /// <param name="firstTime">Indexes of exercises that the person has never done: they get a longer get-ready.</param>
    /// <exception cref="ArgumentNullException">The items or the settings are null.</exception>
    public static Timeline Build(IEnumerable<SessionItem> items, SessionSettings settings, IReadOnlySet<int>? firstTime = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(settings);
        var cues = new CueList(settings.Options);
        var marks = new List<SetMark>();
        var times = new List<PositionTime>();
        var leftOut = new List<string>();
        Position? position = null;
        foreach (var item in items)
        {
            var (start, wanted) = (cues.End, item.Exercise.Position);
            var length = GetReady(position, wanted, cues.Count == 0 || firstTime?.Contains(item.Index) == true, settings.Options);
            if (!new ExerciseWriter(item, settings, cues, marks).Write(length, cues.Count == 0))
            {
                leftOut.Add(item.Exercise.Name);
            }

            if (cues.End > start)
            {
                times.Add(new PositionTime(wanted, cues.End - start));
                position = wanted ?? position;
            }
        }

        cues.Finish();
        return new Timeline(cues.Cues, marks, times, Note(leftOut, settings.Options));
    }

    private static TimeSpan GetReady(Position? before, Position? wanted, bool isNew, TimelineOptions options)
    {
        var changes = before is not null && wanted is not null && before != wanted;
        var usual = isNew ? options.GetReadyAtFirst : options.GetReadyLater;
        return changes && options.GetReadyInNewPosition > usual ? options.GetReadyInNewPosition : usual;
    }

    private static string? Note(List<string> leftOut, TimelineOptions options)
    {
        if (leftOut.Count == 0)
        {
            return null;
        }

        var others = leftOut.Count == 1 ? "" : $" and {leftOut.Count - 1} more";
        return $"A session holds at most {Spoken.Time(options.LongestSession)} and {options.MostCues} steps, "
            + $"so part of it was left out: {leftOut[0]}{others}. Check the numbers.";
    }
}

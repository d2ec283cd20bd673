using Toehold.Storage;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.History;

/// <summary>A day's sessions, the latest first.</summary>
public sealed record HistoryDay(DateOnly Day, IReadOnlyList<HistoryDay.Session> Sessions)
{
    /// <summary>A session, finished or left in the middle.</summary>
    public sealed record Session(DateTimeOffset At, string Title, string What, string Scores);

    /// <summary>The days that something was done on, the latest first.</summary>
    public static IReadOnlyList<HistoryDay> Of(Words say, IEnumerable<Entry> entries, IReadOnlyDictionary<Guid, string> titles) =>
    [
        .. entries.GroupBy(entry => entry.Day)
            .Select(day => new HistoryDay(day.Key, SessionsOf(say, day, titles)))
            .Where(day => day.Sessions.Count > 0)
            .OrderByDescending(day => day.Day),
    ];

    private static List<Session> SessionsOf(Words say, IEnumerable<Entry> entries, IReadOnlyDictionary<Guid, string> titles) =>
    [
        .. entries.Select(entry => (Entry: entry, Key: KeyOf(entry.What)))
            .Where(pair => pair.Key is not null)
            .GroupBy(pair => pair.Key!.Value)
            .Select(group => SessionOf(say, [.. group.Select(pair => pair.Entry)], titles.GetValueOrDefault(group.Key.Programme, say["A programme no longer here"])))
            .OrderByDescending(session => session.At),
    ];

    private static (Guid Programme, int Session)? KeyOf(What what) => what switch
    {
        What.SetDone set => (set.ProgrammeId, set.Session),
        What.SessionEnded ended => (ended.ProgrammeId, ended.Session),
        _ => null,
    };

    private static Session SessionOf(Words say, IReadOnlyList<Entry> entries, string title)
    {
        var sets = entries.Select(entry => entry.What).OfType<What.SetDone>().ToList();
        var ended = entries.Select(entry => entry.What).OfType<What.SessionEnded>().LastOrDefault();
        var exercises = string.Join(", ", sets.GroupBy(set => set.Exercise).Select(group => $"{group.Key} {Sets(say, group.Count())}"));
        var length = ended is null ? say["left in the middle"] : DoseWords.Minutes(say, TimeSpan.FromSeconds(ended.Seconds));
        var what = sets.Count == 0 ? say["No sets"] : exercises;
        return new Session(entries.Max(entry => entry.OccurredAt), title, $"{what} · {length}", Scores(say, ended));
    }

    private static string Sets(Words say, int count) => count == 1 ? say["1 set"] : say[$"{count} sets"];

    private static string Scores(Words say, What.SessionEnded? ended)
    {
        string?[] scores =
        [
            ended?.Pain is { } pain ? say[$"pain {pain}"] : null,
            ended?.Effort is { } effort ? say[$"effort {effort}"] : null,
        ];
        return string.Join(" · ", scores.OfType<string>());
    }
}

using Toehold.Storage;

namespace Toehold.Web.Features.Levels;

/// <summary>What happened on one of the person's days, and how each exercise of its sessions went.</summary>
public sealed class HeardDay
{
    /// <param name="date">The person's day.</param>
    /// <param name="entries">All of that day, of any kinds, as they happened.</param>
    public HeardDay(DateOnly date, IReadOnlyList<Entry> entries)
    {
        (Date, Entries) = (date, entries);
        var morning = entries.Where(entry => entry.What is What.MorningAnswered).MaxBy(entry => entry.OccurredAt)?.What as What.MorningAnswered;
        Sessions =
        [
            .. from entry in entries
               let key = SessionRecord.KeyOf(entry.What)
               where key is not null
               group entry by key.Value into session
               let record = new SessionRecord([.. session], morning?.AsUsual)
               select new HeardSession(session.Key.Programme, record.HasEnded, record.Outcomes()),
        ];
    }

    public DateOnly Date { get; }

    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<HeardSession> Sessions { get; }
}

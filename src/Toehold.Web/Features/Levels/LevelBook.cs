using Toehold.Programmes;
using Toehold.Storage;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Features.Levels;

/// <summary>Where a practice stands on every ladder, as its entries have it.</summary>
public sealed class LevelBook(EntryHistory history)
{
    private const int Many = 1_000;

    // What was chosen for everything at once does not reach programmes that are taken up long afterwards.
    private const int DaysForAll = 7;

    // So many fit into one entry's JSON, whatever their names and reasons.
    private const int StandingsInAnEntry = 15;

    public async Task<Standings> Read(
        Guid practiceId, Holding holding, IReadOnlyCollection<Guid> programmes, DateTimeOffset now, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(holding);
        var standings = new Standings(
            Believable(holding.Decisions, now),
            [.. holding.Choices.Where(choice => choice.What is What.LevelChosen { ProgrammeId: not null } || choice.Day >= today.AddDays(-DaysForAll))]);
        return holding.MayHaveMoreDecisions && programmes.Any(programme => standings.NewestOf(programme) is null)
            ? standings with { Latest = Believable(await history.Latest<What.Progressed>(practiceId, Many, cancellation), now) }
            : standings;
    }

    /// <summary>
    /// The entries that say where the person stands now. Their ids name the decision that they follow: of all servers that decide
    /// at the same moment, one has its decision kept. They come after it also by a clock that is behind, and on a day that came back.
    /// </summary>
    public static IEnumerable<Entry> Write(
        Guid practiceId, Guid programme, Entry? last, IEnumerable<ExerciseStanding> standings, DateTimeOffset now, DateOnly today)
    {
        var after = last?.OccurredAt.AddMilliseconds(1);
        var at = after > now ? after.Value : now;
        return standings.Chunk(StandingsInAnEntry).Select((chunk, number) => new Entry
        {
            Id = DigestId.Of($"{practiceId:N} {programme:N} {last?.Id:N} {number}"),
            OccurredAt = last is not null && last.Day > today ? at.ToOffset(last.OccurredAt.Offset) : at,
            Day = last is not null && last.Day > today ? last.Day : today,
            What = new What.Progressed { ProgrammeId = programme, Exercises = chunk.ToValueList() },
        });
    }

    // What a server wrote whose clock was far ahead would otherwise hold for as long.
    private static IReadOnlyList<Entry> Believable(IEnumerable<Entry> decided, DateTimeOffset now) =>
        [.. decided.Where(entry => entry.OccurredAt < now + EntryRules.Ahead)];
}

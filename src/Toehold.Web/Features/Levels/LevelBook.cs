using Toehold.Programmes;
using Toehold.Storage;

namespace Toehold.Web.Features.Levels;

/// <summary>Where a practice stands on every ladder, as its entries have it.</summary>
public sealed class LevelBook(EntryHistory history)
{
    private const int Few = 12;
    private const int Many = 1_000;
    private const int ChoicesRead = 20;

    // What was chosen for everything at once does not reach programmes that are taken up long afterwards.
    private const int DaysForAll = 7;

    // So many fit into one entry's JSON, whatever their names and reasons.
    private const int StandingsInAnEntry = 15;

    public async Task<Standings> Read(Guid practiceId, IReadOnlyCollection<Guid> programmes, DateOnly today, CancellationToken cancellation = default)
    {
        var choices = await history.Latest<What.LevelChosen>(practiceId, ChoicesRead, cancellation);
        var latest = await history.Latest<What.Progressed>(practiceId, Few, cancellation);
        if (latest.Count == Few && programmes.Except(latest.Select(entry => ((What.Progressed)entry.What).ProgrammeId)).Any())
        {
            latest = await history.Latest<What.Progressed>(practiceId, Many, cancellation);
        }

        return new Standings(latest, [.. choices.Where(choice => choice.What is What.LevelChosen { ProgrammeId: not null } || choice.Day >= today.AddDays(-DaysForAll))]);
    }

    /// <summary>The entries that say where the person stands now.</summary>
    public static IEnumerable<What.Progressed> Write(Guid programme, IEnumerable<ExerciseStanding> standings) => standings
        .Chunk(StandingsInAnEntry)
        .Select(chunk => new What.Progressed { ProgrammeId = programme, Exercises = chunk.ToValueList() });
}

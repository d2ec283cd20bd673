using System.Globalization;

namespace Toehold.Benchmarks.Today;

/// <summary>
/// How long Today takes to answer with a week, with sixteen days and with ten years of entries: <c>today [rounds]</c>, and the
/// beginning of a connection string in <c>TOEHOLD_BENCH_DATABASE</c>, which a database's name follows, to use PostgreSQL. All
/// servers are asked in turn in one run: once with their last days in memory, once as after a start.
/// </summary>
internal static class TodaySpeed
{
    private const int DefaultRounds = 300;
    private const int WarmUp = 300;

    // The rules look at today and fifteen days before: from sixteen days on, a longer diary gives them nothing more to do.
    private static readonly int[] Lengths = [7, 16, 3650];

    public static async Task<int> Measure(string[] args, TextWriter output)
    {
        var rounds = args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : DefaultRounds;
        var diaries = new List<AskedDiary>();
        foreach (var days in Lengths)
        {
            diaries.Add(await AskedDiary.Start(days));
        }

        for (var round = 0; round < rounds + WarmUp; round++)
        {
            foreach (var diary in diaries)
            {
                await diary.Ask(counts: round >= WarmUp);
            }
        }

        output.WriteLine("| days | entries | again: fastest, ms | median, ms | p95, ms | first: fastest, ms | median, ms | p95, ms |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var diary in diaries)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {diary.Days} | {diary.Entries} | {diary.Again} | {diary.First} |"));
        }

        foreach (var shorter in diaries[..^1])
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Ten years take {diaries[^1].Again.Over(shorter.Again)} as long as {shorter.Days} days again, {diaries[^1].First.Over(shorter.First)} the first time."));
        }

        foreach (var diary in diaries)
        {
            await diary.DisposeAsync();
        }

        return 0;
    }
}

using System.Diagnostics;
using System.Globalization;
using Toehold.Web.Features.Serving;

namespace Toehold.Benchmarks.Today;

/// <summary>
/// How long Today takes to answer with a week and with ten years of entries: <c>today [rounds]</c>, and a connection string
/// to an empty PostgreSQL database in <c>TOEHOLD_BENCH_DATABASE</c> to use that. Both servers are asked in turn in one run.
/// </summary>
internal static class TodaySpeed
{
    private const int DefaultRounds = 300;
    private const int WarmUp = 100;

    public static async Task<int> Measure(string[] args, TextWriter output)
    {
        var rounds = args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : DefaultRounds;
        await using var week = await Diary.Start(7);
        await using var years = await Diary.Start(3650);
        Diary[] both = [week, years];
        for (var round = 0; round < rounds + WarmUp; round++)
        {
            foreach (var diary in both)
            {
                await diary.Ask(counts: round >= WarmUp);
            }
        }

        output.WriteLine("| days | entries | fastest, ms | median, ms | p95, ms |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var diary in both)
        {
            output.WriteLine(diary.Row);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ten years take {years.Median / week.Median:0.00} times one week (fastest: {years.Fastest / week.Fastest:0.00})."));
        return 0;
    }

    private sealed class Diary(Started.Serving serving, string folder, int days, int entries) : IAsyncDisposable
    {
        private readonly HttpClient client = new() { BaseAddress = new Uri(serving.Address) };
        private readonly List<double> times = [];

        public double Fastest => times.Min();

        public double Median => times.Order().ElementAt(times.Count / 2);

        public string Row => string.Create(CultureInfo.InvariantCulture,
            $"| {days} | {entries} | {Fastest:0.0} | {Median:0.0} | {times.Order().ElementAt(times.Count * 95 / 100):0.0} |");

        public static async Task<Diary> Start(int days)
        {
            var folder = Directory.CreateTempSubdirectory("toehold-bench-").FullName;
            var database = Environment.GetEnvironmentVariable("TOEHOLD_BENCH_DATABASE") is { Length: > 0 } start ? $"{start}{days}" : null;
            var started = await ToeholdServer.Start(new ServeOptions { Port = 0, DataFolder = folder, Database = database }, CancellationToken.None);
            var serving = started as Started.Serving ?? throw new InvalidOperationException($"{started}");
            return new Diary(serving, folder, days, await DiarySeed.Write(serving.App.Services, days, TimeProvider.System.GetUtcNow()));
        }

        public async Task Ask(bool counts)
        {
            var began = Stopwatch.GetTimestamp();
            var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));
            if (!page.Contains("data-start", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("Today did not offer a session.");
            }

            if (counts)
            {
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await serving.App.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}

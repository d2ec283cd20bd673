using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;
using Toehold.Web.Features.Serving;
using Toehold.Web.Features.Today;

namespace Toehold.Benchmarks.Today;

/// <summary>A server with a diary of so many days, and how long it took to show Today.</summary>
internal sealed class AskedDiary(Started.Serving serving, string folder, int days, int entries, Guid practice) : IAsyncDisposable
{
    private readonly HttpClient client = new() { BaseAddress = new Uri(serving.Address) };
    private readonly RecentDays recent = serving.App.Services.GetRequiredService<RecentDays>();

    public int Days => days;

    public int Entries => entries;

    /// <summary>With the last days in the server's memory.</summary>
    public Times Again { get; } = new();

    /// <summary>With nothing of the practice in memory.</summary>
    public Times First { get; } = new();

    public static async Task<AskedDiary> Start(int days)
    {
        var folder = Directory.CreateTempSubdirectory("toehold-bench-").FullName;
        var database = Environment.GetEnvironmentVariable("TOEHOLD_BENCH_DATABASE") is { Length: > 0 } start ? $"{start}{days}" : null;
        var started = await ToeholdServer.Start(new ServeOptions { Port = 0, DataFolder = folder, Database = database }, CancellationToken.None);
        var serving = started as Started.Serving ?? throw new InvalidOperationException($"{started}");
        var entries = await DiarySeed.Write(serving.App.Services, days, TimeProvider.System.GetUtcNow());
        await using var db = serving.App.Services.GetRequiredService<Store>().CreateDbContext();
        return new AskedDiary(serving, folder, days, entries, await db.Practices.Select(kept => kept.Id).FirstAsync());
    }

    public async Task Ask(bool counts)
    {
        recent.Forget(practice);
        foreach (var times in new[] { First, Again })
        {
            var took = await Ask();
            if (counts)
            {
                times.Add(took);
            }
        }
    }

    private async Task<double> Ask()
    {
        var began = Stopwatch.GetTimestamp();
        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        return page.Contains("data-start", StringComparison.Ordinal)
            ? Stopwatch.GetElapsedTime(began).TotalMilliseconds
            : throw new InvalidOperationException("Today did not offer a session.");
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await serving.App.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

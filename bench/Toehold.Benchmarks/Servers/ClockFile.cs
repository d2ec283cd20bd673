using System.Globalization;
using Toehold.Web.Features.Serving;

namespace Toehold.Benchmarks.Servers;

/// <summary>A clock that jumps: the machine's, and as many seconds beside it as a file says at the moment.</summary>
internal sealed class ClockFile(string file) : TimeProvider
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    private long looked;
    private double beside;

    public static void Set(string file, TimeSpan beside) =>
        File.WriteAllText(file, beside.TotalSeconds.ToString(CultureInfo.InvariantCulture));

    public override DateTimeOffset GetUtcNow()
    {
        if (looked == 0 || GetElapsedTime(looked) > BetweenLooks)
        {
            looked = GetTimestamp();
            beside = File.Exists(file) && double.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var seconds) ? seconds : beside;
        }

        return base.GetUtcNow().AddSeconds(beside);
    }

    /// <summary>Serves by such a clock until it is killed.</summary>
    public static async Task<int> Serve(int port, string place, string file)
    {
        var isDatabase = place.Contains('=', StringComparison.Ordinal);
        var options = new ServeOptions
        {
            Port = port,
            DataFolder = isDatabase ? "." : place,
            Database = isDatabase ? place : null,
            People = People.Many,
            Time = new ClockFile(file),
        };
        switch (await ToeholdServer.Start(options, CancellationToken.None))
        {
            case Started.Serving serving:
                await Console.Out.WriteLineAsync($"Open {serving.Address}");
                await serving.UntilStopped(CancellationToken.None);
                return 0;
            case Started.CannotServe cannot:
                await Console.Error.WriteLineAsync(cannot.Sentence);
                return 1;
            default:
                return 1;
        }
    }
}

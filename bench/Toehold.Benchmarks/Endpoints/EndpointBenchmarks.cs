using System.Globalization;
using Toehold.Web.Features.Serving;
using Toehold.Web.Tests;

namespace Toehold.Benchmarks.Endpoints;

/// <summary>Sends seeded nonsense to every endpoint of the app in this process.</summary>
internal static class EndpointBenchmarks
{
    public static async Task<int> Run(string[] words, TextWriter output)
    {
        var count = words.Length > 0 ? int.Parse(words[0], CultureInfo.InvariantCulture) : 2000;
        var seed = words.Length > 1 ? int.Parse(words[1], CultureInfo.InvariantCulture) : 1;
        var folder = Directory.CreateTempSubdirectory("toehold-").FullName;
        var options = new ServeOptions { Port = 0, DataFolder = folder, People = People.Many };
        if (await ToeholdServer.Start(options, CancellationToken.None) is not Started.Serving serving)
        {
            return 1;
        }

        await using var app = serving.App;
        using var fuzz = new EndpointFuzz(new Uri(serving.Address), seed);
        var wrong = await fuzz.Run(Door.All, count);
        await output.WriteLineAsync($"{count} requests to {Door.All.Count} endpoints, seed {seed}: {wrong.Count} without an answer.");
        await output.WriteLineAsync(string.Join(", ", fuzz.Statuses.Select(status => $"{status.Key}: {status.Value}")));
        await output.WriteLineAsync(string.Join('\n', wrong));
        return wrong.Count == 0 ? 0 : 1;
    }
}

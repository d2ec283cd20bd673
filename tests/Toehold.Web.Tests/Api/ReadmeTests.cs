using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Toehold.Web.Tests;

public sealed class ReadmeTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task The_lines_of_curl_in_README_do_what_it_says()
    {
        var readme = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "README.md"));
        var lines = (await File.ReadAllLinesAsync(readme)).Where(line => line.StartsWith("curl ", StringComparison.Ordinal)).ToList();

        var answers = new List<JsonElement>();
        foreach (var line in lines)
        {
            answers.Add(JsonDocument.Parse(await Run(line.Replace("http://localhost:5080", server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal))).RootElement);
        }

        Assert.Equal(3, answers.Count);
        Assert.Equal("0190f000-0000-7000-8000-000000000001", answers[0].GetProperty("saved")[0].GetString());
        Assert.Equal(3, Assert.Single(answers[1].EnumerateArray()).GetProperty("what").GetProperty("pain").GetInt32());
        Assert.Equal("Heel raise", answers[2].GetProperty("exercises")[0].GetProperty("name").GetString());
    }

    private static string Here([CallerFilePath] string here = "") => here;

    private static async Task<string> Run(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
        return output;
    }
}

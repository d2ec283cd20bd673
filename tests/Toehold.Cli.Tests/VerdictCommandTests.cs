using System.Text.Json;

namespace Toehold.Cli.Tests;

public sealed class VerdictCommandTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    [Fact]
    public async Task A_diary_gets_a_verdict_with_its_numbers()
    {
        var days = Enumerable.Range(1, 28).Select(day => $"{day},{(day % 3) + 3},{(day <= 14 ? 0 : 1)}");
        var file = folder.File("diary.csv", "day,pain,planned\n" + string.Join('\n', days) + "\n");

        var outcome = await CommandLine.Run("verdict", "--json", file);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var verdict = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.False(string.IsNullOrWhiteSpace(verdict.GetProperty("sentence").GetString()));
        Assert.Equal(14, verdict.GetProperty("model").GetProperty("nA").GetInt32());
    }

    [Fact]
    public async Task A_missing_diary_is_one_line()
    {
        var outcome = await CommandLine.Run("verdict", folder.At("gone.csv"));

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
    }

    public void Dispose() => folder.Dispose();
}

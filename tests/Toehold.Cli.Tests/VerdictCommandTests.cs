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

    [Theory]
    [InlineData("--trend: \"old\" is not long-standing, newer or none.", "--trend", "old")]
    [InlineData("--settling: \"-1\" is not a number of days from 0 to 365.", "--settling", "-1")]
    [InlineData("--starts: \"soon\" is neither a date like 2026-03-01 nor a whole number.", "--starts", "soon")]
    [InlineData("--starts: \"2026-03-01\" is not written like the diary's days.", "--starts", "2026-03-01")]
    public async Task An_option_that_cannot_be_understood_is_one_line(string expected, params string[] options)
    {
        var file = folder.File("diary.csv", "day,pain,planned\n1,3,0\n");

        var outcome = await CommandLine.Run(["verdict", file, .. options]);

        Assert.Equal((2, "", expected + "\n"), (outcome.Code, outcome.Output, outcome.Error));
    }

    [Theory]
    [InlineData("line 2, column pain: \"11\" is not a number from 0 to 10; leave the cell empty where there is no score.", "day,pain,planned\n1,11,0\n")]
    [InlineData("line 1: the file is empty; it needs a header with day, pain and planned.", "")]
    [InlineData("line 2: a quotation mark is out of place, or the line is far too long.", "day,pain,planned\n1,\"3,0\n2,3,0\n")]
    [InlineData("The diary cannot be read: it is not a text. Save it as CSV, and try again.", "PK\u0003\u0004\u0000\u0000\"day")]
    public async Task A_diary_that_cannot_be_read_is_told_by_line_and_column(string expected, string text)
    {
        var outcome = await CommandLine.Run("verdict", folder.File("diary.csv", text));

        Assert.Equal((2, "", expected + "\n"), (outcome.Code, outcome.Output, outcome.Error));
    }

    [Theory]
    [InlineData("\uFEFFday,pain,planned\r\n1,3,0\r\n2,4,0\r\n")]
    [InlineData("\"planned\",\"day\",\"pain\"\n\"0\",\"1\",\"3\"\n\"0\",\"2\",\"4\"")]
    [InlineData("day,pain,planned,note\n2026-03-01,3,0,\"a, b\"\n2026-03-02,4,0,\n")]
    public async Task Marks_line_ends_quotes_and_other_columns_do_not_matter(string text)
    {
        var outcome = await CommandLine.Run("verdict", folder.File("diary.csv", text));

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal("Too early to say. Counted so far: 2 days without the exercises and 0 days with them; each side needs 7.", outcome.Lines[0]);
    }

    public void Dispose() => folder.Dispose();
}

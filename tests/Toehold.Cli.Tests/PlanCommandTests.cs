namespace Toehold.Cli.Tests;

public sealed class PlanCommandTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    [Fact]
    public async Task Without_a_file_the_five_foot_exercises_are_planned()
    {
        var outcome = await CommandLine.Run("plan");

        Assert.Equal((0, "Five foot exercises"), (outcome.Code, outcome.Lines[0]));
        Assert.Equal(3, outcome.Lines.Count(line => line.StartsWith("Session ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_is_planned_and_not_the_built_in_one()
    {
        var file = folder.File("knee.txt", "Knee routine\n\nWall sit: hold for 20 seconds, 4 times.");

        var outcome = await CommandLine.Run("plan", "--timeline", file);

        Assert.Equal(0, outcome.Code);
        Assert.Equal(4, outcome.Lines.Count(line => line.Contains(" hold ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("gone.txt", null, "is not there.")]
    [InlineData("list.txt", "Milk, eggs, two loaves of bread.", "holds no routine.")]
    public async Task What_cannot_be_planned_is_one_line(string name, string? text, string why)
    {
        var file = text is null ? folder.At(name) : folder.File(name, text);

        var outcome = await CommandLine.Run("plan", file);

        Assert.Equal(new CommandLine.Outcome(2, "", $"{file} {why}\n"), outcome);
    }

    public void Dispose() => folder.Dispose();
}

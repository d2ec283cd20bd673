namespace Toehold.Web.Tests;

public sealed class EndpointFuzzTests(ManyServer server) : IClassFixture<ManyServer>
{
    private const int Seed = 20261130;

    [Fact]
    public async Task Whatever_is_sent_to_any_endpoint_is_answered_and_never_breaks_it()
    {
        using var fuzz = new EndpointFuzz(server.Address, Seed);

        var wrong = await fuzz.Run(Door.All, Door.All.Count * 2);

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(fuzz.Statuses[200] > 20, "Hardly anything was let in.");
    }
}

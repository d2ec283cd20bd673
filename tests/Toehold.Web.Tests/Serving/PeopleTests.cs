using System.Net;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Tests;

public sealed class PeopleTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task The_one_person_of_a_computer_is_asked_nothing()
    {
        using var response = await server.Client.GetAsync(new Uri("/yours", UriKind.Relative));

        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Export everything", page, StringComparison.Ordinal);
        Assert.DoesNotContain("passkey", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(response.Headers, header => header.Key == "Set-Cookie" && header.Value.Any(value => value.Contains("toehold-device", StringComparison.Ordinal)));
    }

    [Theory, InlineData("/welcome"), InlineData("/sign-out"), InlineData("/devices/link"), InlineData("/api/passkeys/new")]
    public async Task Accounts_and_devices_are_not_there_for_one_person(string address)
    {
        using var content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        using var response = await server.Client.PostAsync(new Uri(address, UriKind.Relative), content);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.BadRequest });
    }

    [Fact]
    public async Task A_diary_for_one_is_never_shown_to_a_network()
    {
        var options = new ServeOptions { Port = 0, DataFolder = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}"), Bind = IPAddress.Any };

        var started = await ToeholdServer.Start(options, CancellationToken.None);

        Assert.Equal(
            "At 0.0.0.0 everyone on the network could read and change your diary. Add --people many, so that each person has their own, or leave out --bind.",
            Assert.IsType<Started.CannotServe>(started).Sentence);
        Assert.False(Directory.Exists(options.DataFolder));
    }
}

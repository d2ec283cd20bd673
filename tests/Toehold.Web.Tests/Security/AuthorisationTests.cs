using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;

namespace Toehold.Web.Tests;

public sealed class AuthorisationTests(ManyServer many, RunningServer one) : IClassFixture<ManyServer>, IClassFixture<RunningServer>
{
    // A new endpoint changes it, and says so in docs/security.md.
    private const int Cells = 1026;

    [Fact]
    public void Every_endpoint_has_a_row_and_every_file_is_for_anyone()
    {
        var endpoints = many.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToLookup(IsFile);

        var rows = Door.All.Select(door => $"{door}").Order(StringComparer.Ordinal);

        var there = endpoints[false].SelectMany(Names).ToList();
        Assert.Empty(there.Except(rows));
        Assert.Empty(rows.Except(there));
        Assert.All(endpoints[true], file => Assert.NotNull(file.Metadata.GetMetadata<IAllowAnonymous>()));
        Assert.Equal(Cells, Door.All.Count * Enum.GetValues<Role>().Length);
    }

    [Theory, InlineData(nameof(Role.Nobody)), InlineData(nameof(Role.Guest)), InlineData(nameof(Role.ByPassword)), InlineData(nameof(Role.ByPasskey)), InlineData(nameof(Role.ReadingProgram)), InlineData(nameof(Role.AddingProgram)), InlineData(nameof(Role.Revoked))]
    public async Task A_door_opens_to_those_alone_whom_it_is_for(string who)
    {
        var role = Enum.Parse<Role>(who);
        var browser = await Arrivals.Of(role, many);
        List<string> wrong = [];

        foreach (var door in Door.All)
        {
            using var answer = await Caller.Knock(browser, door, new Belongings());
            wrong.AddRange(Wrong(door, role, answer));
            browser = await Again(browser, role, door);
        }

        Assert.Empty(wrong);
        browser.Dispose();
    }

    [Fact]
    public async Task One_person_opens_every_door_but_those_for_many()
    {
        using var browser = new Browser(one.Client.BaseAddress!, "Chrome");
        List<string> wrong = [];

        foreach (var door in Door.All)
        {
            using var answer = await Caller.Knock(browser, door, new Belongings());
            wrong.AddRange(Wrong(door, Role.OnePerson, answer));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Whoever_knows_the_names_of_another_persons_things_reads_and_changes_none_of_them()
    {
        await using var victim = await Victim.Of(many);
        var before = await victim.Everything();
        var thief = await many.NewGuest();
        List<string> wrong = [];

        foreach (var door in Door.All)
        {
            using var answer = await Caller.Knock(thief, door, victim.Things);
            wrong.AddRange(Wrong(door, Role.AnotherPerson, answer));
            wrong.AddRange((await answer.Content.ReadAsStringAsync()).Contains(Victim.Secret, StringComparison.Ordinal) ? [$"{door} tells"] : []);
            thief = await Again(thief, Role.AnotherPerson, door);
        }

        Assert.Empty(wrong);
        Assert.Equal(before, await victim.Everything());
        Assert.Contains(Victim.Secret, before, StringComparison.Ordinal);
        thief.Dispose();
    }

    [Fact]
    public async Task Another_site_changes_nothing_through_a_browser_that_is_signed_in()
    {
        await using var victim = await Victim.Of(many);
        var before = await victim.Everything();
        List<string> wrong = [];

        // Reading keeps nothing, and its answer is kept from other sites.
        foreach (var door in Door.All.Where(door => door is { Method: "POST", Route: not ("/read/view" or "/api/read") }))
        {
            using var answer = await Caller.KnockFromElsewhere(victim.Browser, door, victim.Things);
            wrong.AddRange((int)answer.StatusCode is >= 400 and < 500 ? [] : [$"{door}: {answer.StatusCode}"]);
        }

        Assert.Empty(wrong);
        Assert.Equal(before, await victim.Everything());
    }

    private static IEnumerable<string> Wrong(Door door, Role role, HttpResponseMessage answer)
    {
        var expected = Expected(door, role);
        var outcome = Caller.Outcome(answer);
        return outcome == expected ? [] : [$"{door} as {role}: {outcome}, not {expected}"];
    }

    private static string Expected(Door door, Role role) => (door.Entrance, role) switch
    {
        (Entrance.AnyoneOfMany or Entrance.PersonOfMany, Role.OnePerson) => HasAPage(door) ? "let in" : "not there",
        (Entrance.PersonOrReader, Role.AddingProgram) or (Entrance.PersonOrAdder, Role.ReadingProgram) => "forbidden",
        (Entrance.Person or Entrance.PersonOfMany, Role.ReadingProgram or Role.AddingProgram) or (not (Entrance.Anyone or Entrance.AnyoneOfMany), Role.Nobody or Role.Revoked) =>
            door.Method == "GET" && !door.Route.StartsWith("/api/", StringComparison.Ordinal) ? "led to the door" : "refused",
        _ => "let in",
    };

    private static bool HasAPage(Door door) => Door.All.Any(other => other.Method == "GET" && other.Route == door.Route);

    // Some doors end the key that went through, and some give one.
    private async Task<Browser> Again(Browser browser, Role role, Door door)
    {
        if (role is Role.Nobody or Role.Revoked or Role.ReadingProgram or Role.AddingProgram ? door is not { Method: "POST", Route: "/welcome" } : browser.DeviceKey is not null)
        {
            return browser;
        }

        browser.Dispose();
        return await Arrivals.Of(role, many);
    }

    private static bool IsFile(Endpoint endpoint) => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static IEnumerable<string> Names(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}");
}

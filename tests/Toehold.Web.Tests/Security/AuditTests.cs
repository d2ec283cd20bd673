using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

public sealed partial class AuditTests(ManyServer server) : IClassFixture<ManyServer>
{
    [Fact]
    public async Task What_opens_ends_or_takes_out_is_noted_with_nothing_personal_in_it()
    {
        using var notes = new Notes();
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(notes);
        var email = $"ann.{Guid.NewGuid():N}@example.org";
        using var phone = await server.NewGuest();
        using var laptop = server.NewBrowser();

        using var set = await phone.Submit("/yours", "/account/password", ("email", email), ("password", "three walks a week"));
        using var wrong = await laptop.Submit("/sign-in", "/sign-in", ("email", email), ("password", "four walks a week"));
        using var right = await laptop.Submit("/sign-in", "/sign-in", ("email", email), ("password", "three walks a week"));
        using var left = await laptop.Submit("/yours", "/sign-out");
        using var back = await laptop.Submit("/sign-in", "/sign-in", ("email", email), ("password", "three walks a week"));
        await laptop.Export();
        using var deleted = await laptop.Submit("/yours", "/yours/delete", ("word", "delete"));

        string[] expected =
        [
            "A password was set", "A password was refused", "Signed in with a password", "A device signed out", "Signed in with a password",
            "Everything was exported", "Everything was deleted",
        ];
        Assert.Equal(expected, notes.All.Select(note => note[..note.LastIndexOf(' ')]));
        Assert.DoesNotContain(notes.All, note => note.Contains("ann.", StringComparison.Ordinal) || note.Contains("walks", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_way_in_that_is_added_or_taken_away_and_each_file_that_is_read_is_noted()
    {
        using var notes = new Notes();
        using var phone = await server.NewGuest();
        using var laptop = server.NewBrowser();
        using var pocket = new PocketAuthenticator(server.Address);
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(notes);

        await Arrivals.Keep(phone, pocket);
        using var linked = await phone.Submit("/yours", "/devices/link");
        var link = Found("/join#([\\w-]+)", await phone.Page("/yours"));
        using var joined = await laptop.Submit("/join", "/join", ("link", link));
        using var again = await laptop.Submit("/join", "/join", ("link", link));
        using var shut = await phone.Submit("/yours", $"/devices/{Found("/devices/([0-9a-f-]{36})/revoke", await phone.Page("/yours"))}/revoke");
        using var read = await phone.Upload(await phone.Export());
        using var removed = await phone.Submit("/yours", $"/account/passkeys/{Found("/account/passkeys/([\\w-]+)/remove", await phone.Page("/yours"))}/remove");
        using var refused = await Arrivals.Open(laptop, pocket);

        string[] expected =
        [
            "A passkey was added", "A device joined", "A link to join was refused", "A device was shut out",
            "Everything was exported", "An export was read", "A passkey was removed", "A passkey was refused",
        ];
        Assert.Equal(expected, notes.All.Select(note => Practice().Replace(note, "")));
        Assert.Single(notes.All.Select(note => Practice().Match(note).Value.Trim()).Where(practice => practice.Length > 0 && practice != "(null)").Distinct());
    }

    private static string Found(string pattern, string page) => Regex.Match(page, pattern).Groups[1].Value;

    [GeneratedRegex(@" (\(null\)|[0-9a-f]{8}-[0-9a-f-]{27})$")]
    private static partial Regex Practice();

    private sealed class Notes : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => categoryName == Features.Guarding.Audit.Category ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}

using System.Collections.Concurrent;

namespace Toehold.Web.Tests;

public sealed class AuditTests(ManyServer server) : IClassFixture<ManyServer>
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
        await laptop.Export();
        using var deleted = await laptop.Submit("/yours", "/yours/delete", ("word", "delete"));

        string[] expected = ["A password was set", "A password was refused", "Signed in with a password", "Everything was exported", "Everything was deleted"];
        Assert.Equal(expected, notes.All.Select(note => note[..note.LastIndexOf(' ')]));
        Assert.DoesNotContain(notes.All, note => note.Contains("ann.", StringComparison.Ordinal) || note.Contains("walks", StringComparison.Ordinal));
    }

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

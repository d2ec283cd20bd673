namespace Toehold.EndToEnd.Tests;

/// <summary>A server for many people, by the name that passkeys want.</summary>
public sealed class PeopleServer : IAsyncLifetime
{
    private ToeholdProcess process = null!;

    public string Address => process.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public string Data => process.Data;

    public async ValueTask InitializeAsync() => process = await ToeholdProcess.Start(ToeholdProcess.NewFolder(), 0, true, "--people", "many");

    public ValueTask DisposeAsync() => process.DisposeAsync();
}

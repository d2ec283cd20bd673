namespace Toehold.EndToEnd.Tests;

/// <summary>A server for tests that only look.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private ToeholdProcess process = null!;

    public string Address => process.Address;

    public string Data => process.Data;

    public async ValueTask InitializeAsync() => process = await ToeholdProcess.Start(ToeholdProcess.NewFolder());

    public ValueTask DisposeAsync() => process.DisposeAsync();
}

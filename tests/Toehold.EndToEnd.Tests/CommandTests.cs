using System.Net;
using System.Net.Sockets;

namespace Toehold.EndToEnd.Tests;

public sealed class CommandTests
{
    [Fact]
    public async Task The_address_is_the_last_line_and_an_interrupt_ends_it_cleanly()
    {
        var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        using var client = new HttpClient();

        var page = await client.GetStringAsync(new Uri(server.Address), TestContext.Current.CancellationToken);
        var code = await server.Interrupt();

        Assert.Contains("<h1>Today</h1>", page, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task A_taken_port_is_one_clear_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (code, error) = await Run("--port", $"{port}", "--data", ToeholdProcess.NewFolder());

        Assert.Equal(1, code);
        Assert.Equal($"Port {port} is taken, perhaps by a Toehold that already runs. Stop that one, or choose another port with --port.", error);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_one_clear_sentence()
    {
        var file = Path.Combine(ToeholdProcess.NewFolder(), "a-file");
        await File.WriteAllTextAsync(file, "no folder", TestContext.Current.CancellationToken);
        var folder = Path.Combine(file, "data");

        var (code, error) = await Run("--port", "0", "--data", folder);

        Assert.Equal(1, code);
        Assert.Equal($"The folder {folder} cannot be written to. Choose another, or give Toehold the right to write there.", error);
    }

    [Fact]
    public async Task A_foreign_page_cannot_send_entries()
    {
        await using var server = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{server.Address}/api/entries"))
        {
            Content = new StringContent("[]", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Origin", "https://elsewhere.example");

        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static async Task<(int Code, string Error)> Run(params string[] arguments)
    {
        using var process = ToeholdProcess.Run(arguments);
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error.Trim());
    }
}

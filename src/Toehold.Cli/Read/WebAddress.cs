using Toehold.Reading;

namespace Toehold.Cli.Read;

/// <summary>Fetches a page, within bounds of time, size and redirects. The address is the person's own choice, so any host may be asked.</summary>
internal static class WebAddress
{
    private const int MostRedirects = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<Loading> LoadAsync(Uri address, CancellationToken cancel)
    {
        using var handler = new SocketsHttpHandler
        {
            MaxAutomaticRedirections = MostRedirects,
            ConnectTimeout = Patience,
            UseCookies = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
        };
        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Toehold/0.1");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return Refusal(address, answer) ?? await TakeAsync(await answer.Content.ReadAsStreamAsync(limit.Token), address.ToString(), limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Loading.CannotRead(address.ToString(), $"{address} did not answer within {Patience.TotalSeconds:0} seconds.");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or InvalidDataException)
        {
            return new Loading.CannotRead(address.ToString(), $"{address} cannot be reached: {problem.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static Loading.CannotRead? Refusal(Uri address, HttpResponseMessage answer) => (int)answer.StatusCode switch
    {
        >= 200 and < 300 => null,
        >= 300 and < 400 => new Loading.CannotRead(address.ToString(), $"{address} sends on to another address more than {MostRedirects} times, or to one that is less safe."),
        404 or 410 => new Loading.CannotRead(address.ToString(), $"There is no page at {address}."),
        var code => new Loading.CannotRead(address.ToString(), $"{address} answers {code}: open it in a browser and copy its text."),
    };

    private static async Task<Loading> TakeAsync(Stream body, string name, CancellationToken cancel)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (taken.Length <= HandOutFile.LargestFile && (count = await body.ReadAsync(buffer, cancel)) > 0)
        {
            taken.Write(buffer, 0, count);
        }

        taken.Position = 0;
        return HandOutFile.Load(taken, name);
    }
}

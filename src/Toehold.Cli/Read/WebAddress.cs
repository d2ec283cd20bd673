using Toehold.Reading;

namespace Toehold.Cli.Read;

/// <summary>Fetches a page, within bounds of time, size and redirects. The address is the person's own choice, so any host may be asked.</summary>
internal static class WebAddress
{
    private const int MostRedirects = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<Loading> LoadAsync(Uri address, CancellationToken cancel)
    {
        using var handler = new SocketsHttpHandler { MaxAutomaticRedirections = MostRedirects, ConnectTimeout = Patience, UseCookies = false };
        using var client = new HttpClient(handler);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            if (!answer.IsSuccessStatusCode)
            {
                return new Loading.CannotRead(address.ToString(), $"{address} answers {(int)answer.StatusCode}.");
            }

            await using var body = await answer.Content.ReadAsStreamAsync(limit.Token);
            return await TakeAsync(body, address.ToString(), limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Loading.CannotRead(address.ToString(), $"{address} did not answer within {Patience.TotalSeconds:0} seconds.");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return new Loading.CannotRead(address.ToString(), $"{address} cannot be reached: {problem.Message}");
        }
    }

    private static async Task<Loading> TakeAsync(Stream body, string name, CancellationToken cancel)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (taken.Length <= HandOutFile.LargestText && (count = await body.ReadAsync(buffer, cancel)) > 0)
        {
            taken.Write(buffer, 0, count);
        }

        taken.Position = 0;
        return HandOutFile.Load(taken, name);
    }
}

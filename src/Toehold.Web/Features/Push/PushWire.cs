using System.Net;
using System.Net.Sockets;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Push;

/// <summary>
/// The connection to push services. Their addresses come from browsers, so on a server for many people it reaches only what
/// everyone can reach: never the server's own network. The name is looked up here and the very address connected to, so that
/// a name cannot mean one thing when it is checked and another when it is used.
/// </summary>
public sealed class PushWire : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public PushWire(ServeOptions serve)
    {
        ArgumentNullException.ThrowIfNull(serve);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = Patience,
        };
        if (serve.People == People.Many)
        {
            handler.UseProxy = false;
            handler.ConnectCallback = ConnectPublicly;
        }

        Client = new HttpClient(handler) { Timeout = Patience };
    }

    internal HttpClient Client { get; }

    public void Dispose() => Client.Dispose();

    private static async ValueTask<Stream> ConnectPublicly(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var open = addresses.Where(PublicAddress.Is).ToArray();
        if (open.Length == 0)
        {
            throw new HttpRequestException($"{context.DnsEndPoint.Host} is no public address.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

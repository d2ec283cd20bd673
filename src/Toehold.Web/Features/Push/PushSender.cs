using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Toehold.Storage;

namespace Toehold.Web.Features.Push;

/// <summary>Hands a message to the push service of a browser (RFC 8030).</summary>
public sealed class PushSender(PushWire wire, VapidKey vapid)
{
    internal async Task<PushAnswer> Send(PushMessage message, PushSubscription to, TimeSpan keepFor, CancellationToken cancellation)
    {
        try
        {
            using var request = await Request(message, to, keepFor, cancellation);
            using var response = await wire.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return Read(response);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return new PushAnswer.Later(null);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return new PushAnswer.Gone();
        }
    }

    private async Task<HttpRequestMessage> Request(PushMessage message, PushSubscription to, TimeSpan keepFor, CancellationToken cancellation)
    {
        var endpoint = new Uri(to.Endpoint);
        var body = PushEncryption.Encrypt(
            Encoding.UTF8.GetBytes(message.Body), Base64Url.DecodeFromChars(to.P256dh), Base64Url.DecodeFromChars(to.Auth));
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Content.Headers.ContentEncoding.Add("aes128gcm");
        request.Headers.TryAddWithoutValidation("Authorization", await vapid.Authorization(endpoint, cancellation));
        request.Headers.Add("TTL", Math.Max(0, (int)keepFor.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("Topic", message.Topic);
        request.Headers.Add("Urgency", "high");
        return request;
    }

    private static PushAnswer Read(HttpResponseMessage response) => response.StatusCode switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous => new PushAnswer.Taken(),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new PushAnswer.Gone(),
        HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError =>
            new PushAnswer.Later(response.Headers.RetryAfter?.Delta),
        _ => new PushAnswer.Refused(),
    };
}

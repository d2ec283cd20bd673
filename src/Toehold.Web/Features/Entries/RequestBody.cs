using Microsoft.AspNetCore.Http;

namespace Toehold.Web.Features.Entries;

/// <summary>Reads what was sent, up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>The bytes, or null where there are more than the limit.</summary>
    public static async Task<byte[]?> Read(HttpRequest request, int most, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + read > most)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}

using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Toehold.Web.Features.Entries;

/// <summary>Reads what was sent, up to a limit.</summary>
internal static class RequestBody
{
    private const int Part = 16 * 1024;
    private const int Much = 64 * 1024;

    /// <summary>The bytes, or null where there are more than the limit.</summary>
    public static async Task<byte[]?> Read(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        // As large as was said, within reason; larger where that was too little.
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, Much));
        var buffer = ArrayPool<byte>.Shared.Rent(Part);
        try
        {
            int read;
            while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
            {
                if (body.Length + read > most)
                {
                    return null;
                }

                body.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return body.Length == body.Capacity ? body.GetBuffer() : body.ToArray();
    }
}

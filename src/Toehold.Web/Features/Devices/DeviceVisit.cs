using Microsoft.AspNetCore.Http;
using Toehold.Storage;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Devices;

/// <summary>Once a day and device: its key and its cookie live on, and the programmes that came with a new version are put on the shelf.</summary>
internal sealed class DeviceVisit(AccessKeys keys, ProgrammeShelf shelf, DeviceCookie cookie, TimeProvider time)
{
    private static readonly TimeSpan Between = TimeSpan.FromDays(1);

    public async Task Note(HttpContext context, AccessKey key, string secret)
    {
        if (key.LastUsedAt is { } last && time.GetUtcNow() - last < Between)
        {
            return;
        }

        await keys.Touch(key.Id, context.RequestAborted);
        await shelf.Stock(key.PracticeId, context.RequestAborted);
        cookie.Write(context, secret);
    }
}

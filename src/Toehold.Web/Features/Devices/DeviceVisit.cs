using Microsoft.AspNetCore.Http;
using Toehold.Storage;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Devices;

/// <summary>
/// Once a day and device: its key and its cookie live on, the programmes that came with a new version are put on the shelf,
/// and the person hears of devices that came since.
/// </summary>
internal sealed class DeviceVisit(AccessKeys keys, ProgrammeShelf shelf, DeviceCookie cookie, Told told, TimeProvider time)
{
    private static readonly TimeSpan Between = TimeSpan.FromDays(1);

    public async Task Note(HttpContext context, AccessKey key, string secret)
    {
        if (key.LastUsedAt is { } last && time.GetUtcNow() - last < Between)
        {
            return;
        }

        await TellOfNewDevices(context, key);
        await keys.Touch(key.Id, context.RequestAborted);
        await shelf.Stock(key.PracticeId, context.RequestAborted);
        cookie.Write(context, secret);
    }

    private async Task TellOfNewDevices(HttpContext context, AccessKey key)
    {
        var devices = key.LastUsedAt is null ? [] : await keys.Of(key.PracticeId, KeyPurpose.Device, context.RequestAborted);
        if (devices.Any(device => device.Id != key.Id && device.CreatedAt > key.LastUsedAt))
        {
            told.Tell("trouble", "Since your last visit your practice was opened on a device that is new. If that was not you, shut it out under Your data and devices.");
        }
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Toehold.Storage;

namespace Toehold.Web.Features.Devices;

/// <summary>A browser comes to a practice: for the first time, by a link from another device, or by signing in.</summary>
internal sealed class Arrival(Store store, AccessKeys keys, PracticeMerge merge, PracticeEnd end, DeviceCookie cookie)
{
    /// <summary>Gives the browser a key of its own, and takes along or leaves behind what it had before.</summary>
    /// <param name="context">The browser's request.</param>
    /// <param name="practice">Where it comes to.</param>
    /// <param name="bring">Whether what was practised here without an account goes along.</param>
    public async Task At(HttpContext context, Guid practice, bool bring)
    {
        if (Visitor.KeyOf(context.User) is { } oldKey && Visitor.PracticeOf(context.User) is { } before)
        {
            await Leave(before, oldKey, practice, bring, context.RequestAborted);
        }

        cookie.Write(context, await keys.Make(practice, KeyPurpose.Device, DeviceName.Of(context.Request), cancellation: context.RequestAborted));
    }

    private async Task Leave(Guid before, Guid oldKey, Guid practice, bool bring, CancellationToken cancellation)
    {
        if (before != practice && bring && await merge.Move(before, practice, cancellation))
        {
            await keys.Revoke(practice, oldKey, cancellation);
            return;
        }

        await keys.Revoke(before, oldKey, cancellation);
        if (before != practice && await NobodyCanReach(before, cancellation))
        {
            await end.Delete(before, cancellation);
        }
    }

    private async Task<bool> NobodyCanReach(Guid practice, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        return !await db.Accounts.AnyAsync(account => account.PracticeId == practice, cancellation)
            && (await keys.Of(practice, KeyPurpose.Device, cancellation)).Count == 0;
    }
}

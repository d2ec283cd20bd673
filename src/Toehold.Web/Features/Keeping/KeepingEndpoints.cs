using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Storage;
using Toehold.Web.Features.Accounts;
using Toehold.Web.Features.Devices;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Layout;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Features.Keeping;

/// <summary>Takes everything out, reads it back, and deletes it: what the page of a person's data asks for.</summary>
internal static class KeepingEndpoints
{
    public const string Page = "/yours";
    public const string DeleteWord = "delete";

    private const long MaxUpload = 64 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/yours/export", Export).RequireRateLimiting(Limits.Files);
        routes.MapPost("/yours/import", Import).RequireRateLimiting(Limits.Files)
            .WithMetadata(new RequestSizeLimitAttribute(MaxUpload), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = MaxUpload });
        routes.MapPost("/yours/delete", Delete).AddEndpointFilter(Confirmation.Ask);
    }

    private static async Task<PushStreamHttpResult> Export(PracticeExport export, CurrentPractice practice, TimeProvider time, Audit audit, HttpContext context)
    {
        var id = await practice.Id(context.RequestAborted);
        audit.Note("Everything was exported", id);
        context.Response.Headers.CacheControl = "no-store";

        // A part of a zip file writes its last bytes as it is closed, and the framework closes it without waiting.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        var day = time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return TypedResults.Stream(target => export.WriteZip(target, id, context.RequestAborted), "application/zip", $"toehold-{day}.zip");
    }

    private static async Task<RedirectHttpResult> Import(
        IFormFile? file, PracticeImport import, ReminderClocks clocks, CurrentPractice practice, TimeProvider time, Told told, Audit audit, Words say, CancellationToken cancellation)
    {
        if (file is null)
        {
            told.Tell("trouble", "Choose a file first: the zip file that Toehold exported.");
            return TypedResults.LocalRedirect(Page);
        }

        var id = await practice.Id(cancellation);
        await using var content = file.OpenReadStream();
        switch (await import.Read(content, id, cancellation))
        {
            case ImportResult.Kept kept:
                audit.Note("An export was read", id);
                await clocks.Wake(id, time.GetUtcNow(), cancellation);
                told.Tell("done", Sentence(say, kept));
                break;
            case ImportResult.Refused refused:
                told.Tell("trouble", refused.Sentence);
                break;
        }

        return TypedResults.LocalRedirect(Page);
    }

    private static string Sentence(Words say, ImportResult.Kept kept) => (kept.New, kept.AlreadyThere) switch
    {
        (0, 0) => say["The file was read. There were no entries in it."],
        (0, _) => say["The file was read. Everything in it was here already."],
        (1, _) => say["The file was read. One entry is new."],
        _ => say[$"The file was read. {kept.New:N0} entries are new."],
    };

    private static async Task<RedirectHttpResult> Delete(
        [FromForm] string? word, PracticeEnd end, RecentDays recent, DeviceCookie cookie, CurrentPractice practice, Told told, Audit audit, Words say, HttpContext context)
    {
        if (!string.Equals(word?.Trim(), DeleteWord, StringComparison.OrdinalIgnoreCase))
        {
            told.Tell("trouble", say[$"Nothing was deleted. To delete everything, write the word {DeleteWord} into the field."]);
            return TypedResults.LocalRedirect(Page);
        }

        // Half a deletion would be worse than one that nobody waited for.
        var id = await practice.Id(context.RequestAborted);
        await end.Delete(id, CancellationToken.None);
        recent.Forget(id);
        audit.Note("Everything was deleted", id);
        cookie.Delete(context);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        told.Tell("done", "Everything was deleted.");
        return TypedResults.LocalRedirect("/");
    }
}

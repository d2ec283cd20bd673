using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Toehold.Outcomes;
using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Progress;

/// <summary>The forms of the progress pages. Each adds an entry; sending a form twice adds one.</summary>
internal static class ProgressEndpoints
{
    private const int FarthestStart = 60;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/progress/changes", Change);
        routes.MapPost("/progress/take-back", TakeBack);
        routes.MapPost("/progress/plan/fix", FixPlan);
        routes.MapPost("/progress/plan/stop", StopPlan);
    }

    private static async Task<RedirectHttpResult> Change(
        [FromForm] string? of, [FromForm] string? on, [FromForm] string? note, FindingOutLog log, PersonalTime time, CancellationToken cancellation)
    {
        if (!Enum.TryParse<Circumstance>(of, out var kind) || !Enum.IsDefined(kind) || ReadDay(on) is not { } day || day > time.Today)
        {
            return To("/progress?problem=change");
        }

        var words = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        var what = new What.Changed { Of = kind, On = day, Note = words };
        return To(await log.Add(Guid.CreateVersion7(time.Now), time.Now, what, cancellation) is null ? "/progress" : "/progress?problem=change");
    }

    private static async Task<RedirectHttpResult> TakeBack([FromForm] Guid entry, FindingOutLog log, PersonalTime time, CancellationToken cancellation)
    {
        var problem = await log.Add(Guid.CreateVersion7(time.Now), time.Now, new What.TakenBack { EntryId = entry }, cancellation);
        return To(problem is null ? "/progress" : "/progress?problem=back");
    }

    private static async Task<RedirectHttpResult> FixPlan(
        [FromForm] Guid id, [FromForm] string? choice, [FromForm] string? lasted, [FromForm] string? starts,
        FindingOutLog log, PersonalTime time, CancellationToken cancellation)
    {
        var first = ReadDay(starts);
        if (PlanChoice.Named(choice) is not { } chosen || !Enum.TryParse<PainAge>(lasted, out var age) || !Enum.IsDefined(age))
        {
            return To("/progress/plan?problem=choice");
        }

        if (first is not { } day || day < time.Today || day > time.Today.AddDays(FarthestStart))
        {
            return To("/progress/plan?problem=start");
        }

        int? seed = chosen.IsDrawn ? BitConverter.ToInt32(id.ToByteArray(), 12) : null;
        var problem = await log.Add(
            id,
            time.Now,
            new What.PlanFixed
            {
                FirstDay = day,
                BlockDays = [.. chosen.Draw(seed ?? 0).BlockDays],
                SettlingDays = VerdictOptions.Default.SettlingDays,
                PainAge = age,
                DrawnFrom = seed,
            },
            cancellation);
        return To(problem is null ? "/progress/plan" : "/progress/plan?problem=kept");
    }

    private static async Task<RedirectHttpResult> StopPlan([FromForm] Guid plan, FindingOutLog log, PersonalTime time, CancellationToken cancellation)
    {
        var problem = await log.Add(Guid.CreateVersion7(time.Now), time.Now, new What.PlanStopped { PlanId = plan }, cancellation);
        return To(problem is null ? "/progress/plan" : "/progress/plan?problem=kept");
    }

    private static RedirectHttpResult To(string address) => TypedResults.LocalRedirect(address);

    private static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

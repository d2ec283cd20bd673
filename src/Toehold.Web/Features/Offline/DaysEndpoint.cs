using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Session;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Features.Offline;

/// <summary>What a device keeps of today and tomorrow: the sessions, and every address that leading them asks for.</summary>
internal static class DaysEndpoint
{
    private const int Days = 2;

    public sealed record Kept(IReadOnlyList<KeptDay> Days, IReadOnlyList<string> Addresses);

    public sealed record KeptDay(DateOnly Day, IReadOnlyList<KeptSession> Sessions);

    public sealed record KeptSession(string Address, Guid ProgrammeId, int Number, string Title, string When, string Minutes);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/offline/days.json", List);

    private static async Task<JsonHttpResult<Kept>> List(
        HttpResponse response, CurrentDay current, Words say, CancellationToken cancellation)
    {
        var today = await current.Load(cancellation: cancellation);
        var days = Enumerable.Range(0, Days)
            .Select(ahead => today.Person.Today.AddDays(ahead))
            .Select(day => (Day: day, Sessions: today.IsClosed ? [] : TodayView.Of(today, day).Sessions))
            .ToList();
        var addresses = days
            .SelectMany(day => day.Sessions.Select(session => session.AddressOn(day.Day)).Concat(day.Sessions.SelectMany(FiguresOf)))
            .Distinct();
        response.Headers.CacheControl = "no-store";
        return TypedResults.Json(new Kept([.. days.Select(day => KeptOf(say, day.Day, day.Sessions))], [.. addresses]), OfflineJson.Default.Kept);
    }

    private static KeptDay KeptOf(Words say, DateOnly day, IEnumerable<DueSession> sessions) => new(day,
    [
        .. sessions.Select(session => new KeptSession(
            session.AddressOn(day),
            session.Programme.Id,
            session.Planned.Number,
            session.Programme.Title,
            say.Time(session.Planned.TimeOfDay),
            say["About {0}.", DoseWords.Minutes(say, session.Planned.Timeline.Total)].TrimEnd('.'))),
    ]);

    /// <summary>Each drawing as it moves and as two stills, on each side that a cue asks for.</summary>
    private static IEnumerable<string> FiguresOf(DueSession session)
    {
        var data = SessionDataBuilder.Build(session.Programme, session.Planned, session.Settings);
        var drawn = data.Cues.Where(cue => cue.Exercise is not null).Select(cue => (data.Exercises[cue.Exercise!.Value].Figure, cue.Side))
            .Concat(data.Exercises.Where(e => e.Easier is not null).SelectMany(e => e.Easier!.Cues.Select(cue => (e.Easier.Figure, cue.Side))))
            .Distinct();
        foreach (var (figure, side) in drawn)
        {
            string[] parts = side is null ? [] : [$"side={side}"];
            yield return Address(figure, parts);
            yield return Address(figure, [.. parts, "still=start"]);
            yield return Address(figure, [.. parts, "still=work"]);
        }
    }

    private static string Address(string figure, string[] parts) => parts.Length == 0 ? figure : $"{figure}?{string.Join('&', parts)}";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DaysEndpoint.Kept))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class OfflineJson : JsonSerializerContext;

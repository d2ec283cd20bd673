namespace Toehold.Web.Tests;

/// <summary>Whom an endpoint lets in.</summary>
public enum Entrance
{
    /// <summary>Anyone, on every server.</summary>
    Anyone,

    /// <summary>Whoever has a practice, on every server.</summary>
    Person,

    /// <summary>Anyone, where there are many people; not there for one.</summary>
    AnyoneOfMany,

    /// <summary>Whoever has a practice, where there are many people; not there for one.</summary>
    PersonOfMany,

    /// <summary>Whoever has a practice, and a program with any token of theirs.</summary>
    PersonOrProgram,

    /// <summary>Whoever has a practice, and a program with a token that may read.</summary>
    PersonOrReader,

    /// <summary>Whoever has a practice, and a program with a token that may add.</summary>
    PersonOrAdder,
}

/// <summary>An endpoint and whom it lets in.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Route">As the app writes it.</param>
/// <param name="Entrance">Whom it lets in.</param>
public sealed record Door(string Method, string Route, Entrance Entrance)
{
    private static readonly Door[] Listed =
    [
        new("HEAD", "/{**path:file}", Entrance.Person),
        .. Of("GET", Entrance.Anyone,
            "/health/live", "/health/ready", "/version", "/figures.css", "/figures/{key}.svg", "/offline/shell.js", "/calendar/{secret}.ics", "/api/openapi.json"),
        .. Of("GET", Entrance.Person,
            "/{**path:file}", "/_framework/opaque-redirect", "/api/push/key", "/offline/days.json", "/yours/export"),
        .. Of("GET", Entrance.Anyone, "/safety"),
        new("GET", "/api/entries", Entrance.PersonOrReader),
        new("POST", "/api/entries", Entrance.PersonOrAdder),
        .. Of("POST", Entrance.PersonOrProgram, "/api/read", "/api/verdict"),
        .. Of("POST", Entrance.Person,
            "/api/push/on", "/api/push/off", "/check-in", "/check-in/morning", "/measures/{key}/keep",
            "/programmes/{slug}/delete", "/programmes/{slug}/levels", "/programmes/{slug}/place", "/progress/changes", "/progress/take-back",
            "/progress/plan/fix", "/progress/plan/stop", "/read/view", "/reminders/calendar", "/reminders/calendar/{id:guid}/revoke",
            "/reminders/wishes", "/safety", "/safety/country", "/today/later", "/today/skip", "/yours/delete", "/yours/import"),
        .. Of("POST", Entrance.AnyoneOfMany, "/api/passkeys/question", "/api/passkeys/answer", "/join", "/recover", "/sign-in", "/welcome"),
        .. Of("POST", Entrance.PersonOfMany,
            "/account/passkeys/{id}/remove", "/account/password", "/account/recovery", "/api/passkeys/", "/api/passkeys/confirm", "/api/passkeys/new",
            "/confirm", "/devices/link", "/devices/others/revoke", "/devices/{id:guid}/revoke", "/sign-out", "/tokens", "/tokens/{id:guid}/revoke"),
        .. Pages(Entrance.Anyone, "/offline", "/not-found", "/trouble", "/welcome", "/join", "/recover", "/sign-in"),
        .. Pages(Entrance.Person,
            "/", "/check-in", "/claims", "/confirm", "/figures", "/foot-map", "/foot-map/session", "/history", "/measures", "/measures/{Key}", "/programmes",
            "/programmes/{Slug}", "/programmes/{Slug}/levels", "/programmes/{Slug}/sheet", "/progress", "/progress/plan", "/progress/report",
            "/read", "/reminders", "/session/{Slug}/{Number:int}", "/settings", "/whats-new", "/yours"),
    ];

    /// <summary>Every endpoint but the files. Where a page and a form have the same address, the form is what a POST meets.</summary>
    public static IReadOnlyList<Door> All { get; } = [.. Listed.DistinctBy(door => $"{door}")];

    public override string ToString() => $"{Method} {Route}";

    private static IEnumerable<Door> Of(string method, Entrance entrance, params string[] routes) =>
        routes.Select(route => new Door(method, route, entrance));

    // A page is opened, and some take a form at their own address.
    private static IEnumerable<Door> Pages(Entrance entrance, params string[] routes) =>
        [.. Of("GET", entrance, routes), .. Of("POST", entrance, routes)];
}

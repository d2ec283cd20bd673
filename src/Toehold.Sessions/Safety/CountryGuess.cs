namespace Toehold.Sessions;

/// <summary>
/// Which country someone is probably in, from what their device says of itself. The time zone goes before the language: many
/// devices speak American English, but few keep American time elsewhere. A guess is shown beside a way to change it.
/// </summary>
public static class CountryGuess
{
    private static readonly Dictionary<string, string> ByZone = new (string Country, string[] Zones)[]
    {
        ("GB", ["Europe/London", "Europe/Belfast"]),
        ("IE", ["Europe/Dublin"]),
        ("DE", ["Europe/Berlin"]),
        ("AT", ["Europe/Vienna"]),
        ("CH", ["Europe/Zurich"]),
        ("FR", ["Europe/Paris"]),
        ("ES", ["Europe/Madrid"]),
        ("PT", ["Europe/Lisbon"]),
        ("IT", ["Europe/Rome"]),
        ("NL", ["Europe/Amsterdam"]),
        ("BE", ["Europe/Brussels"]),
        ("DK", ["Europe/Copenhagen"]),
        ("SE", ["Europe/Stockholm"]),
        ("NO", ["Europe/Oslo"]),
        ("FI", ["Europe/Helsinki"]),
        ("PL", ["Europe/Warsaw"]),
        ("CZ", ["Europe/Prague"]),
        ("HU", ["Europe/Budapest"]),
        ("RO", ["Europe/Bucharest"]),
        ("GR", ["Europe/Athens"]),
        ("UA", ["Europe/Kyiv", "Europe/Kiev"]),
        ("US", ["America/New_York", "America/Detroit", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"]),
        ("CA", ["America/Toronto", "America/Vancouver", "America/Halifax", "America/Winnipeg", "America/Edmonton"]),
        ("MX", ["America/Mexico_City"]),
        ("BR", ["America/Sao_Paulo"]),
        ("NZ", ["Pacific/Auckland"]),
        ("JP", ["Asia/Tokyo"]),
        ("KR", ["Asia/Seoul"]),
        ("IN", ["Asia/Kolkata", "Asia/Calcutta"]),
        ("HK", ["Asia/Hong_Kong"]),
        ("SG", ["Asia/Singapore"]),
        ("MY", ["Asia/Kuala_Lumpur"]),
        ("IL", ["Asia/Jerusalem"]),
        ("ZA", ["Africa/Johannesburg"]),
        ("KE", ["Africa/Nairobi"]),
    }.SelectMany(pair => pair.Zones, (pair, zone) => (pair.Country, zone)).ToDictionary(pair => pair.zone, pair => pair.Country);

    /// <summary>A country's ISO 3166 code, or null where nothing points to one.</summary>
    /// <param name="timeZone">An IANA time zone, or null.</param>
    /// <param name="languages">The device's languages as browsers send them, such as <c>en-GB,en;q=0.9</c>, or null.</param>
    public static string? From(string? timeZone, string? languages) => timeZone switch
    {
        { } zone when ByZone.TryGetValue(zone, out var country) => country,
        { } zone when zone.StartsWith("Australia/", StringComparison.Ordinal) => "AU",
        { } zone when zone.StartsWith("Europe/", StringComparison.Ordinal) => null,
        _ => RegionOf(languages),
    };

    private static string? RegionOf(string? languages) => languages?
        .Split(',')
        .Select(tag => tag.Split(';')[0].Trim().Split('-'))
        .Where(parts => parts.Length > 1 && parts[^1].Length == 2)
        .Select(parts => parts[^1].ToUpperInvariant())
        .FirstOrDefault();
}

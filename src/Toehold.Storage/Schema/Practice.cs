namespace Toehold.Storage;

/// <summary>One person's practice: what programmes and entries belong to. It needs no account.</summary>
public sealed class Practice
{
    /// <summary>The most characters of a time zone's id.</summary>
    public const int MaxTimeZone = 100;

    /// <summary>The most characters of the settings' JSON.</summary>
    public const int MaxSettings = 20_000;

    /// <summary>Made by the server; best a version 7 UUID.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it began; kept to the millisecond.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The IANA id of the person's time zone, or null until the device has said it.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The person's settings as JSON, or null where all are the defaults.</summary>
    public string? Settings { get; set; }
}

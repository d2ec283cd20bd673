namespace Toehold.Storage;

/// <summary>A programme that a practice keeps, as its hand-out: the hand-out is the file format.</summary>
public sealed class KeptProgramme
{
    /// <summary>The most characters of a slug.</summary>
    public const int MaxSlug = 100;

    /// <summary>The most characters of a title.</summary>
    public const int MaxTitle = 200;

    /// <summary>The most characters of a hand-out.</summary>
    public const int MaxHandout = 100_000;

    /// <summary>An id that every practice gives the same hand-out, so that what was done with it stays together when practices merge.</summary>
    public static Guid IdOf(string handout) => DigestId.Of(handout);

    /// <summary>Named by the entries of its sessions. Other practices may have the same id for the same hand-out.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PracticeId { get; init; }

    /// <summary>Its name in addresses; the practice has no other of that name.</summary>
    public required string Slug { get; set; }

    /// <summary>Its name on pages.</summary>
    public required string Title { get; set; }

    /// <summary>The hand-out's text, which reads to the programme.</summary>
    public required string Handout { get; set; }

    /// <summary>When the practice took it in.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>When it was put away, or null while it is practised.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }
}

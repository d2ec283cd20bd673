using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Toehold.Storage;

/// <summary>
/// An entry as a row. Keyed by practice first, so that one person's rows lie together; one index leads to a day, a
/// small one to the few rows that are not sets.
/// </summary>
internal sealed class EntryRow
{
    /// <summary>The rows of the small index, word for word as the index has it.</summary>
    public const string NotASet = $"kind <> '{EntryKinds.SetDone}'";

    public required Guid PracticeId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Milliseconds since 1970, UTC.</summary>
    public required long OccurredAt { get; init; }

    public required short OffsetMinutes { get; init; }

    public required DateOnly Day { get; init; }

    public required long? DeviceSequence { get; init; }

    public required string Kind { get; init; }

    public required string What { get; init; }

    public static EntryRow Of(Guid practiceId, Entry entry) => Of(practiceId, entry, WhatJson.Write(entry.What));

    public static EntryRow Of(Guid practiceId, Entry entry, string what) => new()
    {
        PracticeId = practiceId,
        Id = entry.Id,
        OccurredAt = entry.OccurredAt.ToUnixTimeMilliseconds(),
        OffsetMinutes = (short)entry.OccurredAt.TotalOffsetMinutes,
        Day = entry.Day,
        DeviceSequence = entry.DeviceSequence,
        Kind = entry.What.Kind,
        What = what,
    };

    public Entry ToEntry() => new FoundRow(Id, OccurredAt, OffsetMinutes, Day, DeviceSequence, Kind, What).ToEntry();

    public static void Map(EntityTypeBuilder<EntryRow> entry)
    {
        entry.ToTable("entries").HasKey(e => new { e.PracticeId, e.Id });
        entry.Property(e => e.Kind).HasMaxLength(EntryRules.MaxKind);
        entry.Property(e => e.What).HasMaxLength(EntryRules.MaxJson);
        entry.HasIndex(e => new { e.PracticeId, e.Day }, "ix_entries_day");
        entry.HasIndex(e => new { e.PracticeId, e.Kind, e.Day }, "ix_entries_kind").HasFilter(NotASet);
        entry.HasOne<Practice>().WithMany().HasForeignKey(e => e.PracticeId).OnDelete(DeleteBehavior.Cascade);
    }
}

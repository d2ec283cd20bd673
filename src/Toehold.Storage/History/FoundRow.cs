namespace Toehold.Storage;

/// <summary>What is read of a row where the practice is known: days have hundreds of rows, and each column costs.</summary>
internal readonly record struct FoundRow(Guid Id, long OccurredAt, short OffsetMinutes, DateOnly Day, long? DeviceSequence, string Kind, string What)
{
    public static IQueryable<FoundRow> In(IQueryable<EntryRow> rows) =>
        rows.Select(row => new FoundRow(row.Id, row.OccurredAt, row.OffsetMinutes, row.Day, row.DeviceSequence, row.Kind, row.What));

    public Entry ToEntry() => new()
    {
        Id = Id,
        OccurredAt = DateTimeOffset.FromUnixTimeMilliseconds(OccurredAt).ToOffset(TimeSpan.FromMinutes(OffsetMinutes)),
        Day = Day,
        DeviceSequence = DeviceSequence,
        What = WhatJson.Read(Kind, What),
    };
}

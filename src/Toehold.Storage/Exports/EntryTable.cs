using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace Toehold.Storage;

/// <summary>Entries as a table for a spreadsheet. What has no column of its own stands in the last but one as JSON.</summary>
internal sealed class EntryTable(IReadOnlyDictionary<Guid, string> programmes)
{
    private static readonly string[] Members =
        ["session", "exercise", "side", "set", "sets", "repetitions", "seconds", "plannedSeconds", "skipped", "pain", "effort", "bodyPart", "note", "text", "reason"];

    // A spreadsheet takes a cell that begins with "=" for a formula, and knows UTF-8 by its mark only.
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, NewLine = "\r\n", WriteByteOrderMark = true };

    public async Task Write(Stream target, IAsyncEnumerable<Entry> entries, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(target, Options, leaveOpen: true);
        await csv.WriteRecordAsync(["day", "at", "kind", "programme", .. Members, "everything", "id"], cancellation);
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            await csv.WriteRecordAsync(Row(entry), cancellation);
        }
    }

    private string[] Row(Entry entry)
    {
        var json = WhatJson.Write(entry.What);
        using var document = JsonDocument.Parse(json);
        var programme = Member(document, "programmeId");
        return
        [
            entry.Day.ToString("O", CultureInfo.InvariantCulture),
            entry.OccurredAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            entry.What.Kind,
            Guid.TryParse(programme, out var id) ? programmes.GetValueOrDefault(id, programme) : "",
            .. Members.Select(member => Member(document, member)),
            json,
            entry.Id.ToString(),
        ];
    }

    private static string Member(JsonDocument document, string name) =>
        document.RootElement.ValueKind == JsonValueKind.Object
        && document.RootElement.TryGetProperty(name, out var member)
        && member.ValueKind != JsonValueKind.Null
            ? member.ValueKind == JsonValueKind.String ? member.ToString() : member.GetRawText()
            : "";
}

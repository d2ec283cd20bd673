using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage;

/// <summary>
/// Writes everything a practice has, so that <see cref="PracticeImport"/> makes an equal practice of it elsewhere. Accounts,
/// keys and addresses of devices are secrets and stay where they are.
/// </summary>
/// <param name="store">An open store.</param>
public sealed class PracticeExport(Store store)
{
    private const int EntriesBetweenFlushes = 500;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the JSON document: the same practice gives the same bytes. Ten years need no more memory than a day.</summary>
    /// <returns>Whether the practice is there; if not, nothing was written.</returns>
    public async Task<bool> WriteJson(Stream target, Guid practiceId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        await using var db = store.CreateDbContext();
        if (await db.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == practiceId, cancellation) is not { } practice)
        {
            return false;
        }

        await using var writer = new Utf8JsonWriter(target, Readable);
        writer.WriteStartObject();
        writer.WriteString("$schema", ExportSchema.SchemaName);
        writer.WriteString("format", ExportSchema.Format);
        writer.WriteNumber("version", ExportSchema.Version);
        Write(writer, practice, await db.ReminderClocks.AsNoTracking().SingleOrDefaultAsync(c => c.PracticeId == practiceId, cancellation));
        writer.WriteStartArray("programmes");
        foreach (var programme in await Programmes(db, practiceId, cancellation))
        {
            Write(writer, programme);
        }

        writer.WriteEndArray();
        await WriteEntries(writer, practiceId, cancellation);
        writer.WriteEndObject();
        await writer.FlushAsync(cancellation);
        return true;
    }

    /// <summary>Writes a zip file: the document, its schema, the entries as a table, and every programme as its hand-out.</summary>
    /// <returns>Whether the practice is there; if not, nothing was written.</returns>
    public async Task<bool> WriteZip(Stream target, Guid practiceId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        await using var db = store.CreateDbContext();
        if (!await db.Practices.AnyAsync(p => p.Id == practiceId, cancellation))
        {
            return false;
        }

        await using var zip = await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        await Add(zip, ExportSchema.DocumentName, file => WriteJson(file, practiceId, cancellation), cancellation);
        await Add(zip, ExportSchema.SchemaName, file => ExportSchema.Open().CopyToAsync(file, cancellation), cancellation);
        var programmes = await Programmes(db, practiceId, cancellation);
        var table = new EntryTable(programmes.ToDictionary(p => p.Id, p => p.Title));
        await Add(zip, "entries.csv", file => table.Write(file, new EntryHistory(store).All(practiceId, cancellation), cancellation), cancellation);
        foreach (var programme in programmes)
        {
            await Add(zip, $"programmes/{programme.Slug}.md", file => Text(file, programme.Handout, cancellation), cancellation);
        }

        return true;
    }

    private static Task<List<KeptProgramme>> Programmes(ToeholdDb db, Guid practiceId, CancellationToken cancellation) =>
        db.Programmes.AsNoTracking().Where(p => p.PracticeId == practiceId).OrderBy(p => p.Slug).ToListAsync(cancellation);

    private static async Task Add(ZipArchive zip, string name, Func<Stream, Task> write, CancellationToken cancellation)
    {
        await using var file = await zip.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(cancellation);
        await write(file);
    }

    private static async Task Text(Stream target, string text, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(target, leaveOpen: true);
        await writer.WriteAsync(text.AsMemory(), cancellation);
    }

    private static void Write(Utf8JsonWriter writer, Practice practice, ReminderClock? clock)
    {
        writer.WriteStartObject("practice");
        writer.WriteString("createdAt", Instant(practice.CreatedAt));
        writer.WriteString("timeZone", practice.TimeZone);
        writer.WritePropertyName("settings");
        writer.WriteRawValue(practice.Settings ?? "null");
        if (clock is null)
        {
            writer.WriteNull("reminders");
        }
        else
        {
            writer.WriteStartObject("reminders");
            writer.WriteNumber("quietFrom", clock.QuietFrom);
            writer.WriteNumber("quietUntil", clock.QuietUntil);
            writer.WritePropertyName("secondAfter");
            writer.WriteRawValue(clock.SecondAfter?.ToString(CultureInfo.InvariantCulture) ?? "null");
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, KeptProgramme programme)
    {
        writer.WriteStartObject();
        writer.WriteString("id", programme.Id);
        writer.WriteString("slug", programme.Slug);
        writer.WriteString("title", programme.Title);
        writer.WriteString("handout", programme.Handout);
        writer.WriteString("addedAt", Instant(programme.AddedAt));
        writer.WriteString("archivedAt", programme.ArchivedAt is { } archived ? Instant(archived) : null);
        writer.WriteEndObject();
    }

    private async Task WriteEntries(Utf8JsonWriter writer, Guid practiceId, CancellationToken cancellation)
    {
        writer.WriteStartArray("entries");
        var written = 0;
        await foreach (var entry in new EntryHistory(store).All(practiceId, cancellation))
        {
            EntryJson.Write(writer, entry);
            if (++written % EntriesBetweenFlushes == 0)
            {
                await writer.FlushAsync(cancellation);
            }
        }

        writer.WriteEndArray();
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString(ExportSchema.InstantFormat, CultureInfo.InvariantCulture);
}

using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Toehold.Storage;

/// <summary>
/// Reads an export back. A practice that has no entries becomes the exported one; to any other the export adds what is
/// missing. All of it or nothing, and twice is as good as once.
/// </summary>
/// <param name="store">An open store.</param>
/// <param name="time">The clock that entries from the future are judged by.</param>
public sealed class PracticeImport(Store store, TimeProvider time)
{
    /// <summary>The most bytes of a document: some twenty years of a keen person.</summary>
    public const int MaxDocument = 256 * 1024 * 1024;

    // An entry holds ten bytes of chance in some two hundred, so an honest export packs to a twentieth of itself at the very best.
    private const int MostUnpacking = 100;

    private const int AlwaysUnpacked = 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>Reads a zip file or the document in it.</summary>
    /// <param name="file">From anywhere; it must be able to seek.</param>
    /// <param name="into">The practice that takes it in.</param>
    /// <param name="cancellation">Ends the wait; then nothing has changed.</param>
    public async Task<ImportResult> Read(Stream file, Guid into, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using var zip = await IsZip(file, cancellation)
                ? await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation)
                : null;
            var entry = zip?.GetEntry(ExportSchema.DocumentName);
            if (zip is not null && entry is null)
            {
                return new ImportResult.Refused($"There is no {ExportSchema.DocumentName} in this zip file. Choose the file that Toehold exported.");
            }

            await using var plain = entry is null ? file : await entry.OpenAsync(cancellation);
            await using var document = new CappedStream(plain, entry is null ? MaxDocument : MostOf(file));
            using var json = await JsonDocument.ParseAsync(document, Strict, cancellation);
            return await Keep(json, into, cancellation);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            return new ImportResult.Refused("The file cannot be read: it is cut off or damaged. Export again, or use another copy. Nothing was read.");
        }
        catch (Exception e) when (e is not OperationCanceledException and not ArgumentException)
        {
            return new ImportResult.Refused($"{store.Explain(e).Sentence} Nothing was read.");
        }
    }

    private async Task<ImportResult> Keep(JsonDocument json, Guid into, CancellationToken cancellation) =>
        new ExportReader(into, time.GetUtcNow()).Read(json) switch
        {
            ExportReading.Broken broken => new ImportResult.Refused(broken.Sentence),
            ExportReading.Whole whole => await Keep(whole, into, cancellation),
            _ => throw new InvalidOperationException("Every outcome of reading is handled."),
        };

    private async Task<ImportResult> Keep(ExportReading.Whole whole, Guid into, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Practices.SingleOrDefaultAsync(p => p.Id == into, cancellation) is not { } practice)
        {
            return new ImportResult.Refused("The practice that was to take it in is not here, or was deleted.");
        }

        if (!await db.Entries.AnyAsync(e => e.PracticeId == into, cancellation))
        {
            await Empty(db, practice, whole.Practice.CreatedAt, cancellation);
        }

        practice.Settings ??= whole.Practice.Settings;
        practice.TimeZone ??= whole.Practice.TimeZone;
        if (whole.Reminders is { } reminders && !await db.ReminderClocks.AnyAsync(c => c.PracticeId == into, cancellation))
        {
            db.ReminderClocks.Add(reminders);
        }

        await PracticeMerge.AddProgrammes(db, into, whole.Programmes, cancellation);
        await db.SaveChangesAsync(cancellation);
        var rows = whole.Entries.Select(entry => EntryRow.Of(into, entry)).ToList();
        var written = await EntryInsert.Run(transaction.GetDbTransaction(), rows, store.TakesArrays);
        await transaction.CommitAsync(cancellation);
        return new ImportResult.Kept(written.Count, rows.Count - written.Count);
    }

    private static async Task Empty(ToeholdDb db, Practice practice, DateTimeOffset createdAt, CancellationToken cancellation)
    {
        (practice.Settings, practice.TimeZone) = (null, null);
        await db.Programmes.Where(p => p.PracticeId == practice.Id).ExecuteDeleteAsync(cancellation);
        await db.ReminderClocks.Where(c => c.PracticeId == practice.Id).ExecuteDeleteAsync(cancellation);
        await db.Practices.Where(p => p.Id == practice.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.CreatedAt, createdAt), cancellation);
    }

    // By the length of the file, which nobody can lie about, and not by what the file says of itself.
    private static long MostOf(Stream zip) => Math.Min(MaxDocument, AlwaysUnpacked + (MostUnpacking * zip.Length));

    private static async Task<bool> IsZip(Stream file, CancellationToken cancellation)
    {
        var start = new byte[2];
        var read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        file.Position = 0;
        return read == start.Length && start.AsSpan().SequenceEqual("PK"u8);
    }
}

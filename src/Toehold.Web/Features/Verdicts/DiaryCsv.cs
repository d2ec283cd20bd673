using CsvHelper;
using Toehold.Outcomes;

namespace Toehold.Web.Features.Verdicts;

/// <summary>A diary as comma-separated text: a file, or what was sent.</summary>
public static class DiaryCsv
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = false,
        MaxRecordSize = 64 * 1024,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    public static DiaryReading ReadFile(string path) => Read(() => CsvReader.FromFile(Text(path), Options));

    public static DiaryReading ReadText(string text) => Read(() => CsvReader.FromText(text.TrimStart('\uFEFF'), Options));

    /// <exception cref="NotSupportedException">The file holds a zero byte near its start, as no text does, and does not say that it is UTF-16.</exception>
    private static string Text(string path)
    {
        Span<byte> start = stackalloc byte[1024];
        using var file = File.OpenRead(path);
        start = file.CanSeek ? start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)] : [];
        return start.Contains((byte)0) && start is not [0xFF, 0xFE, ..] and not [0xFE, 0xFF, ..]
            ? throw new NotSupportedException("it is not a text. Save it as CSV, and try again.")
            : path;
    }

    private static DiaryReading Read(Func<CsvReader> open)
    {
        try
        {
            using var reader = open();
            return DiaryTable.Read(Rows(reader));
        }
        catch (CsvFormatException error)
        {
            return new DiaryReading.Refused($"line {Math.Max(error.LineNumber, 1)}: a quotation mark is out of place, or the line is far too long.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new DiaryReading.Refused($"The diary cannot be read: {error.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static IEnumerable<TableRow> Rows(CsvReader reader)
    {
        while (reader.Read())
        {
            yield return new TableRow((int)reader.LineNumber, reader.Current.ToArray());
        }
    }
}

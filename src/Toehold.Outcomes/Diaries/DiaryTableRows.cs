using System.Globalization;

namespace Toehold.Outcomes;

/// <summary>The rows below a diary's header, read one by one.</summary>
internal sealed class DiaryTableRows(DiaryColumns columns)
{
    private const int LongestQuote = 40;
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent;
    private readonly List<DiaryDay> days = [];
    private DayNotation? notation;

    /// <summary>Takes a row in; or says where and why it cannot.</summary>
    public string? Add(TableRow row)
    {
        if (days.Count == DiaryTable.MostDays)
        {
            return $"line {row.Line}: more than {DiaryTable.MostDays} days.";
        }

        // Most often a decimal comma that parted a score in two; what stands after it would be taken for something else.
        if (row.Cells.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            return $"line {row.Line}, column {columns.Count + 1}: the header names {columns.Count}; write decimals with a point.";
        }

        var (dayText, painText, plannedText) = (row.Trimmed(columns.Day), row.Trimmed(columns.Pain), row.Trimmed(columns.Planned));
        var countedText = columns.Counted is { } column ? row.Trimmed(column) : "1";
        var day = DayNotations.ReadDay(dayText);
        var (pain, planned) = (Number(painText, 10), Number(plannedText, 1));
        var (place, problem) = this switch
        {
            _ when Unfit(day) is { } reason => ("day", Quote(dayText) + reason),
            _ when pain is null && painText.Length > 0 => ("pain", Quote(painText) + " is not a number from 0 to 10; " + (painText.Contains(',', StringComparison.Ordinal) ? "write decimals with a point." : "leave the cell empty where there is no score.")),
            _ when planned is null => ("planned", Quote(plannedText) + " is not a number from 0 to 1."),
            _ when countedText is not ("0" or "1" or "") => ("counted", Quote(countedText) + " is neither 0 nor 1."),
            _ => default,
        };
        if (problem is not null)
        {
            return $"line {row.Line}, column {place}: {problem}";
        }

        notation = day!.Value.Notation;
        days.Add(new DiaryDay(day.Value.Day, planned!.Value, pain) { Counted = countedText != "0" });
        return null;
    }

    /// <summary>What the rows so far amount to.</summary>
    public DiaryReading Read() => notation is { } known
        ? new DiaryReading.Read(new Diary(days), columns.Counted is not null, known)
        : new DiaryReading.Refused("line 2: there are no days below the header.");

    private string? Unfit((int Day, DayNotation Notation)? read) => read switch
    {
        null => " is neither a date like 2026-03-01 nor a whole number.",
        _ when days.Count == 0 => null,
        { Notation: var other } when other != notation => " mixes dates and whole numbers; use one of them throughout.",
        { Day: var day } when day == days[^1].Day => " is there twice; give a day one row, with the mean of its scores.",
        { Day: var day } when day < days[^1].Day => " comes before the day above it; the days must rise.",
        _ => null,
    };

    private static double? Number(string text, double most) =>
        double.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number)
        && number >= 0 && number <= most && !text.Contains('\0', StringComparison.Ordinal)
            ? number
            : null;

    // Messages stay on one line, whatever the cell holds.
    private static string Quote(string text)
    {
        var plain = string.Concat(text.Take(LongestQuote).Select(letter => char.IsControl(letter) ? ' ' : letter));
        return text.Length switch
        {
            0 => "an empty cell",
            > LongestQuote => $"\"{plain}…\"",
            _ => $"\"{plain}\"",
        };
    }
}

using System.Globalization;

namespace Toehold.Outcomes;

/// <summary>How a table writes its days.</summary>
public enum DayNotation
{
    /// <summary>As whole numbers, one step a day.</summary>
    Number,

    /// <summary>As ISO dates, 2026-03-01.</summary>
    Date,
}

/// <summary>Reads a day in either notation.</summary>
public static class DayNotations
{
    /// <summary>The day index and its notation, or null where the text is neither a date nor a whole number within reach.</summary>
    public static (int Day, DayNotation Notation)? ReadDay(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (date.DayNumber, DayNotation.Date);
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs((long)number) <= DiaryDay.FarthestDay
            ? (number, DayNotation.Number)
            : null;
    }
}

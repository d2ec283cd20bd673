using System.Globalization;

namespace Toehold.Sessions;

/// <summary>Writes when the clocks of a zone change (RFC 5545, 3.6.5): as yearly rules where they follow one, else one by one.</summary>
internal static class ZoneText
{
    private const int YearsAhead = 6;

    private static readonly string[] DayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static void Write(CalendarText text, TimeZoneInfo zone, DateOnly from, int year)
    {
        var start = new DateTimeOffset(from.Year - 1, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var years = year + YearsAhead - start.Year;
        var changes = ClockChange.Between(zone, start, start.AddYears(years));
        text.Begin("VTIMEZONE");
        text.Line("TZID", zone.Id);
        WriteStart(text, zone, start);
        if (YearlyRules(changes, years) is { } rules)
        {
            foreach (var (first, rule) in rules)
            {
                Write(text, first, rule);
            }
        }
        else
        {
            foreach (var change in changes)
            {
                Write(text, change, null);
            }
        }

        text.End("VTIMEZONE");
    }

    // What holds before the first change that is written.
    private static void WriteStart(CalendarText text, TimeZoneInfo zone, DateTimeOffset start)
    {
        var offset = zone.GetUtcOffset(start);
        Write(text, new ClockChange(start, offset, offset, zone.IsDaylightSavingTime(start)), null);
    }

    private static void Write(CalendarText text, ClockChange change, string? rule)
    {
        var kind = change.IsDaylight ? "DAYLIGHT" : "STANDARD";
        text.Begin(kind);
        text.Line("DTSTART", change.Local.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));
        text.Line("TZOFFSETFROM", Offset(change.Before));
        text.Line("TZOFFSETTO", Offset(change.After));
        if (rule is not null)
        {
            text.Line("RRULE", rule);
        }

        text.End(kind);
    }

    /// <summary>The first of each kind with its rule, where all of them follow one a year; null where they do not, or there are none.</summary>
    private static List<(ClockChange First, string Rule)>? YearlyRules(IReadOnlyList<ClockChange> changes, int expected)
    {
        var rules = new List<(ClockChange, string)>();
        foreach (var kind in changes.GroupBy(change => (change.Local.Month, change.Local.DayOfWeek, change.Local.TimeOfDay, change.Before, change.After, change.IsDaylight)))
        {
            var years = kind.Select(change => change.Local.Year).Distinct().Count();
            if (years != expected || years != kind.Count() || Place(kind) is not { } place)
            {
                return null;
            }

            rules.Add((kind.First(), $"FREQ=YEARLY;BYMONTH={kind.Key.Month};BYDAY={place}{DayNames[(int)kind.Key.DayOfWeek]}"));
        }

        return rules.Count == 0 ? null : rules;
    }

    // The last such day of the month, or always the same one from its start.
    private static int? Place(IEnumerable<ClockChange> changes)
    {
        var days = changes.Select(change => change.Local).ToList();
        if (days.TrueForAll(day => day.Day + 7 > DateTime.DaysInMonth(day.Year, day.Month)))
        {
            return -1;
        }

        var places = days.Select(day => ((day.Day - 1) / 7) + 1).Distinct().ToList();
        return places is [var only] ? only : null;
    }

    private static string Offset(TimeSpan offset)
    {
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return sign + offset.ToString(offset.Seconds == 0 ? "hhmm" : "hhmmss", CultureInfo.InvariantCulture);
    }
}

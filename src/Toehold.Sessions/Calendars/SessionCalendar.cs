using System.Globalization;

namespace Toehold.Sessions;

/// <summary>
/// Writes the sessions of a week as an iCalendar object (RFC 5545) that calendars subscribe to: each repeats for good at the
/// person's own time of day, whatever the clocks do, with an alarm when it begins.
/// </summary>
public static class SessionCalendar
{
    private const string LocalTime = "yyyyMMdd'T'HHmmss";

    private static readonly string[] DayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The calendar's text, lines ended and folded as the format wants it.</summary>
    /// <param name="sessions">What repeats.</param>
    /// <param name="zone">Whose times of day they are.</param>
    /// <param name="from">The day on which the calendar begins.</param>
    /// <param name="written">The instant of writing.</param>
    public static string Write(IReadOnlyCollection<CalendarSession> sessions, TimeZoneInfo zone, DateOnly from, DateTimeOffset written)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(zone);
        var text = new CalendarText();
        text.Begin("VCALENDAR");
        text.Line("VERSION", "2.0");
        text.Line("PRODID", "-//Toehold//Sessions//EN");
        text.Line("CALSCALE", "GREGORIAN");
        text.Line("METHOD", "PUBLISH");
        text.Line("NAME", "Toehold");
        text.Line("X-WR-CALNAME", "Toehold");
        text.Line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        text.Line("X-PUBLISHED-TTL", "PT6H");
        ZoneText.Write(text, zone, from, written.Year);
        foreach (var session in sessions)
        {
            Write(text, session, zone.Id, from, written);
        }

        text.End("VCALENDAR");
        return text.ToString();
    }

    private static void Write(CalendarText text, CalendarSession session, string zone, DateOnly from, DateTimeOffset written)
    {
        var first = Enumerable.Range(0, 7).Select(from.AddDays).First(day => session.Days.Contains(day.DayOfWeek));
        var begins = first.ToDateTime(session.TimeOfDay);
        text.Begin("VEVENT");
        text.Line("UID", CalendarText.Escape(session.Uid));
        text.Line("DTSTAMP", written.UtcDateTime.ToString(LocalTime, CultureInfo.InvariantCulture) + "Z");
        text.Line($"DTSTART;TZID={zone}", begins.ToString(LocalTime, CultureInfo.InvariantCulture));
        text.Line("DURATION", $"PT{Math.Max(1, (int)Math.Ceiling(session.Length.TotalMinutes))}M");
        text.Line("RRULE", Rule(session.Days));
        text.Line("SUMMARY", CalendarText.Escape(session.Title));
        text.Line("DESCRIPTION", CalendarText.Escape(session.Notes));
        text.Line("URL", session.Address.AbsoluteUri);
        text.Line("TRANSP", "TRANSPARENT");
        text.Begin("VALARM");
        text.Line("ACTION", "DISPLAY");
        text.Line("DESCRIPTION", CalendarText.Escape(session.Title));
        text.Line("TRIGGER", "PT0S");
        text.End("VALARM");
        text.End("VEVENT");
    }

    private static string Rule(IEnumerable<DayOfWeek> days)
    {
        // A week begins on Monday there.
        var names = days.Distinct().OrderBy(day => ((int)day + 6) % 7).Select(day => DayNames[(int)day]).ToArray();
        return names.Length == 7 ? "FREQ=DAILY" : $"FREQ=WEEKLY;BYDAY={string.Join(',', names)}";
    }
}

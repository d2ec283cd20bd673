using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>A session that comes again every week, as a calendar shows it.</summary>
/// <param name="Uid">The same session's name for good, so that a calendar changes it instead of adding another.</param>
/// <param name="Title">One line.</param>
/// <param name="Notes">What is in it; may have several lines.</param>
/// <param name="Address">Where it is done.</param>
/// <param name="TimeOfDay">When it begins, by the person's own clock.</param>
/// <param name="Length">How long it takes; a calendar gets whole minutes, at least one.</param>
/// <param name="Days">The days of the week that it comes on; at least one.</param>
public sealed record CalendarSession(
    string Uid, string Title, string Notes, Uri Address, TimeOnly TimeOfDay, TimeSpan Length, ValueList<DayOfWeek> Days);

using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>One session of a day, ready to be performed.</summary>
/// <param name="Number">Which session of the day, from 1.</param>
/// <param name="TimeOfDay">When it is wanted, by the person's own clock.</param>
/// <param name="Items">Its exercises in performing order; never empty.</param>
/// <param name="Timeline">The same exercises as timed cues.</param>
public sealed record PlannedSession(int Number, TimeOnly TimeOfDay, ValueList<SessionItem> Items, Timeline Timeline);

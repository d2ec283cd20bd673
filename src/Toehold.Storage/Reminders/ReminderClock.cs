namespace Toehold.Storage;

/// <summary>How a practice wants to be reminded, and when the next reminder is to be looked at.</summary>
public sealed class ReminderClock
{
    /// <summary>Whose it is.</summary>
    public required Guid PracticeId { get; init; }

    /// <summary>
    /// When the next reminder may be due; null where none will be. Whoever moves it on from the value that they read has
    /// the reminder to themselves, on however many servers.
    /// </summary>
    public DateTimeOffset? NextAt { get; set; }

    /// <summary>From when in the day nothing is sent (minutes after midnight).</summary>
    public int QuietFrom { get; set; } = 21 * 60;

    /// <summary>Until when in the day nothing is sent (minutes after midnight); earlier than the start where it passes midnight.</summary>
    public int QuietUntil { get; set; } = 7 * 60;

    /// <summary>After how long without a session a second reminder comes (minutes), or null where none is wanted.</summary>
    public int? SecondAfter { get; set; }
}

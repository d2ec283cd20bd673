using Toehold.Sessions;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Today;

/// <summary>A session of today's: when it is due, and where it stands.</summary>
public sealed record DueSession(ShelfProgramme Programme, PlannedSession Planned, int Of)
{
    public SessionState State { get; init; } = SessionState.Now;

    /// <summary>When it is due: its time of day, or that to which it was put off.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>Why it was skipped, in a word; null where it was not, or nobody said.</summary>
    public string? Reason { get; init; }

    /// <summary>How the person wants it paced; what the page plans itself, such as an easier form, follows it too.</summary>
    public SessionSettings Settings { get; init; } = SessionSettings.Default;

    public bool IsOpen => State is SessionState.Now or SessionState.Later or SessionState.Snoozed;

    /// <summary>The page that leads it; a tap on Start before the scripts have come leads there too.</summary>
    public string Address { get => field ?? $"/session/{Programme.Slug}/{Planned.Number}"; init; }

    /// <summary>The same session as a day asks for it: an address that a device can keep until then.</summary>
    public string AddressOn(DateOnly day) => $"{Address}?day={day:yyyy-MM-dd}";

    public string Names => string.Join(", ", Planned.Items.Select(item => item.Exercise.Name));
}

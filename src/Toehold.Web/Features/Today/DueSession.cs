using Toehold.Sessions;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Today;

/// <summary>A session of today's, and whether it has been done.</summary>
public sealed record DueSession(ShelfProgramme Programme, PlannedSession Planned, int Of, bool IsDone)
{
    /// <summary>How the person wants it paced; what the page plans itself, such as an easier form, follows it too.</summary>
    public SessionSettings Settings { get; init; } = SessionSettings.Default;

    public string Address => $"/session/{Programme.Slug}/{Planned.Number}";

    /// <summary>The same session as a day asks for it: an address that a device can keep until then.</summary>
    public string AddressOn(DateOnly day) => $"{Address}?day={day:yyyy-MM-dd}";
}

using Toehold.Sessions;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Features.Today;

/// <summary>Whose day is asked about, and when.</summary>
public sealed record PersonInTime(Guid Practice, PersonSettings Settings, DayClock Clock, DateTimeOffset Now)
{
    public DateOnly Today => Clock.DayAt(Now);
}

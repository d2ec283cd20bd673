using Toehold.Sessions;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Today;

/// <summary>A session of today's, and whether it has been done.</summary>
public sealed record DueSession(ShelfProgramme Programme, PlannedSession Planned, int Of, bool IsDone)
{
    public string Address => $"/session/{Programme.Slug}/{Planned.Number}";
}

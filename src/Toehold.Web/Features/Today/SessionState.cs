namespace Toehold.Web.Features.Today;

/// <summary>Where a session of today stands.</summary>
public enum SessionState
{
    Now,
    Later,
    Snoozed,
    Skipped,
    Done,
}

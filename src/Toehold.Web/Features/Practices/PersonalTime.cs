namespace Toehold.Web.Features.Practices;

/// <summary>The person's own day and time.</summary>
public sealed class PersonalTime(CurrentPerson person)
{
    public DateTimeOffset Now => person.Now;

    public DateOnly Today => person.Clock.DayAt(person.Now);
}

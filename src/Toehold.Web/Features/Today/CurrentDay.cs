using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Today;

/// <summary>The day of whoever asks.</summary>
public sealed class CurrentDay(PracticeDays days, CurrentPractice practice, CurrentPerson person)
{
    public async Task<PracticeDay> Load(string? slug = null, CancellationToken cancellation = default) =>
        await days.Of(new PersonInTime(await practice.Id(cancellation), person.Settings, person.Clock, person.Now), slug, cancellation);
}

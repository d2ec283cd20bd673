using Toehold.Storage;

namespace Toehold.Web.Features.Practices;

/// <summary>Keeps what a person says by a form of a page.</summary>
public sealed class PersonalEntries(CurrentPractice practice, CurrentPerson person, EntryIntake intake)
{
    /// <summary>For the person's day now, or for another.</summary>
    /// <exception cref="NotKeptException">The store is away.</exception>
    /// <exception cref="InvalidOperationException">It could not be kept.</exception>
    public async Task Keep(What what, DateOnly? day = null, CancellationToken cancellation = default)
    {
        var now = person.Now;
        var entry = new Entry { Id = Guid.CreateVersion7(now), OccurredAt = now, Day = day ?? person.Clock.DayAt(now), What = what };
        var result = await intake.Append(await practice.Id(cancellation), [entry], cancellation);
        switch (result)
        {
            case AppendResult.Saved { Problems.Count: 0 }:
                return;
            case AppendResult.Unavailable away:
                throw new NotKeptException(away.Sentence);
            default:
                throw new InvalidOperationException($"A {what.Kind} was not kept: {result}");
        }
    }
}

using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Today;

/// <summary>What happened on a day and in the week before it.</summary>
public sealed class RecentEntries(EntryHistory history, CurrentPractice practice)
{
    private const int DaysBack = 7;

    public async Task<IReadOnlyCollection<Entry>> Of(DateOnly day, CancellationToken cancellation = default) =>
        [.. await history.Between(await practice.Id(cancellation), day.AddDays(-DaysBack), day, cancellation)];
}

using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Practices;

namespace Toehold.Web.Features.Points;

/// <summary>The practice's last safety answers, or null where it has given none.</summary>
public sealed class StoredSafety(EntryHistory history, CurrentPractice practice)
{
    public async Task<SafetyAnswers?> Latest(CancellationToken cancellation = default)
    {
        var last = await history.Latest<What.SafetyAnswered>(await practice.Id(cancellation), 1, cancellation);
        return last is [{ What: What.SafetyAnswered answered }] ? SafetyAnswers.From(answered.Yes) : null;
    }
}

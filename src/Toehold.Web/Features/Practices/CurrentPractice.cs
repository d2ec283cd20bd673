using Microsoft.AspNetCore.Http;
using Toehold.Web.Features.Devices;

namespace Toehold.Web.Features.Practices;

/// <summary>The practice of whoever asks, told anew for each request: nothing of it outlives one.</summary>
public sealed class CurrentPractice(IHttpContextAccessor http)
{
    /// <summary>Null where the browser has none yet, as on the pages that everyone may open.</summary>
    public Guid? Known => Visitor.PracticeOf(http.HttpContext?.User);

    /// <exception cref="InvalidOperationException">The browser has none: the page should not have been opened.</exception>
    public Task<Guid> Id(CancellationToken cancellation = default) => cancellation.IsCancellationRequested
        ? Task.FromCanceled<Guid>(cancellation)
        : Task.FromResult(Known ?? throw new InvalidOperationException("Whoever asks has no practice here."));
}

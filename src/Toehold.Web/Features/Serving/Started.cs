using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Toehold.Storage;

namespace Toehold.Web.Features.Serving;

/// <summary>What came of starting the server.</summary>
public abstract record Started
{
    private Started()
    {
    }

    public sealed record Serving(WebApplication App, string Address) : Started
    {
        /// <summary>Where the data is kept, in words.</summary>
        public string Place => App.Services.GetRequiredService<Store>().Place;

        /// <summary>Waits for Ctrl-C or the token, then lets requests finish.</summary>
        public async Task UntilStopped(CancellationToken cancellation)
        {
            await using (App)
            {
                using var stop = cancellation.Register(App.Lifetime.StopApplication);
                await App.WaitForShutdownAsync(CancellationToken.None);
            }
        }
    }

    public sealed record CannotServe(string Sentence) : Started;
}

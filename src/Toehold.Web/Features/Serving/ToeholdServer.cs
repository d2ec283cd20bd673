using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Toehold.Storage;
using Toehold.Web.Features.Guarding;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Serving;

/// <summary>Builds the app and starts it; what goes wrong on the way is a sentence, not a stack trace.</summary>
public static class ToeholdServer
{
    private const string LoopbackNames = "localhost;127.0.0.1;[::1]";

    public static async Task<Started> Start(ServeOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem is { } problem)
        {
            return new Started.CannotServe(problem);
        }

        var app = Build(options);
        var outcome = await TryStart(app, options, cancellation);
        if (outcome is Started.CannotServe)
        {
            await app.DisposeAsync();
        }

        return outcome;
    }

    private static async Task<Started> TryStart(WebApplication app, ServeOptions options, CancellationToken cancellation)
    {
        if (await app.Services.GetRequiredService<Store>().Open(cancellation) is StoreOpening.Failed failed)
        {
            return new Started.CannotServe(failed.Trouble.Sentence);
        }

        if (options.People == People.One)
        {
            var practice = await app.Services.GetRequiredService<OnePractice>().Id(cancellation);
            await app.Services.GetRequiredService<ProgrammeShelf>().Stock(practice, cancellation);
        }

        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return new Started.CannotServe(
                $"Port {options.Port} is taken, perhaps by a Toehold that already runs. Stop that one, or choose another port with --port.");
        }
        catch (SocketException exception)
        {
            return new Started.CannotServe($"Port {options.Port} cannot be used: {exception.Message}. Choose another with --port.");
        }

        return new Started.Serving(app, AddressOf(app));
    }

    private static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["AllowedHosts"] = AllowedHosts(options);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter(Audit.Category, LogLevel.Information);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls($"http://{new IPEndPoint(options.Bind, options.Port)}");
        builder.Services.AddToehold(options);
        var app = builder.Build();
        app.UseToehold();
        return app;
    }

    // On a network, people reach it by names that nobody has told it.
    private static string AllowedHosts(ServeOptions options) => (options.Address, IPAddress.IsLoopback(options.Bind)) switch
    {
        (null, false) => "*",
        (null, true) => LoopbackNames,
        ({ } address, _) => $"{LoopbackNames};{address.IdnHost}",
    };

    private static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}

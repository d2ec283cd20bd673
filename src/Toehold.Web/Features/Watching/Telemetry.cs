using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Toehold.Web.Features.Watching;

/// <summary>
/// Traces, metrics and logs for a collector of OpenTelemetry's own protocol. They name routes, counts and times, never an
/// address that was asked for, a person, a device or anything written.
/// </summary>
internal static class Telemetry
{
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql"];

    public static void AddTelemetry(this IServiceCollection services, Uri collector)
    {
        var who = ResourceBuilder.CreateDefault().AddService("toehold", serviceVersion: HealthEndpoints.Current);
        services.AddSingleton<TracerProvider>(_ => Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(who)
            .AddSource("Microsoft.AspNetCore")
            .AddProcessor(new PlainSpans())
            .AddOtlpExporter(exporter => Send(exporter, collector, "traces"))
            .Build());
        services.AddSingleton<MeterProvider>(_ => Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(who)
            .AddMeter(Meters)
            .AddOtlpExporter(exporter => Send(exporter, collector, "metrics"))
            .Build());
        services.AddLogging(logging => logging.AddOpenTelemetry(logs => logs
            .SetResourceBuilder(who)
            .AddProcessor(new PlainLogs())
            .AddOtlpExporter(exporter => Send(exporter, collector, "logs"))));
    }

    /// <summary>Nothing asks for what watches, so it is made here; it ends with the app and sends what it still has.</summary>
    public static void Begin(IServiceProvider services)
    {
        services.GetRequiredService<TracerProvider>();
        services.GetRequiredService<MeterProvider>();
    }

    private static void Send(OtlpExporterOptions exporter, Uri collector, string what)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/v1/{what}");
    }
}

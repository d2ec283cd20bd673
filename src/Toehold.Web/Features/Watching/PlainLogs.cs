using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Toehold.Web.Features.Watching;

/// <summary>Leaves of a log record its words without what was filled in, and of an exception its type.</summary>
internal sealed class PlainLogs : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        data.Attributes = data.Exception is { } exception ? [KeyValuePair.Create("exception.type", (object?)exception.GetType().FullName)] : null;
        data.Exception = null;
        data.FormattedMessage = null;
    }
}

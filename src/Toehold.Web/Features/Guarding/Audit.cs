using Microsoft.Extensions.Logging;
using Toehold.Web.Features.Serving;

namespace Toehold.Web.Features.Guarding;

/// <summary>
/// Notes who opened, took out and ended what, for those who run a server for many people: in the log, under a name of its
/// own. A practice is its number; nothing that a person wrote is in it.
/// </summary>
public sealed partial class Audit(ILoggerFactory loggers, ServeOptions serve)
{
    public const string Category = "Toehold.Audit";

    private readonly ILogger log = loggers.CreateLogger(Category);

    public void Note(string what, Guid? practice)
    {
        if (serve.People == People.Many)
        {
            Write(log, what, practice);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{What} {Practice}")]
    private static partial void Write(ILogger logger, string what, Guid? practice);
}

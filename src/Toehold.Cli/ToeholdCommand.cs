using System.CommandLine;
using Toehold.Cli.Keep;
using Toehold.Cli.Move;
using Toehold.Cli.Plan;
using Toehold.Cli.Play;
using Toehold.Cli.Read;
using Toehold.Cli.Serve;

namespace Toehold.Cli;

/// <summary>`toehold` with all its commands.</summary>
public static class ToeholdCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Toehold turns a written exercise routine into a practice you keep.")
        {
            ServeCommand.Create(),
            ReadCommand.Create(),
            PlanCommand.Create(),
            PlayCommand.Create(),
            VerdictCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            BackupCommand.Create(),
            MoveCommand.Create(),
        };
        root.Options.Add(ServeCommand.Port);
        root.Options.Add(ServeCommand.Data);
        root.Options.Add(ServeCommand.Database);
        root.Options.Add(ServeCommand.People);
        root.Options.Add(ServeCommand.Bind);
        root.Options.Add(ServeCommand.Address);
        root.Options.Add(ServeCommand.Proxy);
        root.Options.Add(ServeCommand.Drain);
        root.Options.Add(ServeCommand.KeyCertificate);
        root.SetAction(ServeCommand.Run);
        return root;
    }
}

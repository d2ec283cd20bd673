using System.CommandLine;
using Toehold.Cli;
using Toehold.Cli.Plan;
using Toehold.Cli.Play;
using Toehold.Cli.Serve;

var root = new RootCommand("Toehold turns a written exercise routine into a practice you keep.")
{
    ServeCommand.Create(),
    PlanCommand.Create(),
    PlayCommand.Create(),
    VerdictCommand.Create(),
};
root.Options.Add(ServeCommand.Port);
root.Options.Add(ServeCommand.Data);
root.SetAction(ServeCommand.Run);
return await root.Parse(args).InvokeAsync();

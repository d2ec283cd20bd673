using System.CommandLine;
using Toehold.Cli;

// A server that is told to stop may take as long as it is allowed to drain (ServeChoice) and to finish its last requests.
var patience = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMinutes(11) };
return await ToeholdCommand.Create().Parse(args).InvokeAsync(patience);

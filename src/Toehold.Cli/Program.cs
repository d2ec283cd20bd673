using Toehold.Cli;

return await ToeholdCommand.Create().Parse(args).InvokeAsync();

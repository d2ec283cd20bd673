using System.CommandLine;

namespace Toehold.Cli.Tests;

/// <summary>Runs `toehold` inside the test, with streams of its own.</summary>
internal static class CommandLine
{
    private static readonly RootCommand Root = ToeholdCommand.Create();

    public static async Task<Outcome> Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await Root.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return new Outcome(code, output.ToString(), error.ToString());
    }

    public sealed record Outcome(int Code, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

using System.CommandLine;
using Toehold.Reading;

namespace Toehold.Cli.Read;

/// <summary>`toehold read FILE...`: shows the exercises and doses that hand-outs hold.</summary>
public static class ReadCommand
{
    private const int SomeUnreadable = 2;

    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "Hand-outs: text, Markdown, HTML, DOCX, PDF, a web address, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "One JSON object for each file, one a line." };
        var command = new Command("read", "Read hand-outs: their exercises, doses and doubts.") { files, json };
        command.SetAction((result, cancel) => RunAsync(result.GetValue(files) ?? [], result.GetValue(json), result.InvocationConfiguration, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] names, bool json, InvocationConfiguration console, CancellationToken cancel)
    {
        var status = 0;
        foreach (var name in names)
        {
            switch (await Source.LoadAsync(name, cancel))
            {
                case Loading.LoadedText loaded:
                    var reading = HandOutReader.Read(loaded.Text);
                    await console.Output.WriteLineAsync(json ? ReadingJson.Write(reading) : ReadingTable.Write(name, reading));
                    break;
                case Loading.CannotRead problem:
                    await console.Error.WriteLineAsync(problem.Sentence);
                    status = SomeUnreadable;
                    break;
            }
        }

        return status;
    }
}

using System.CommandLine;
using System.Globalization;
using Toehold.Cli.Serve;
using Toehold.Storage;

namespace Toehold.Cli.Keep;

/// <summary>`toehold export [FILE]`: everything of the one person, as a zip file that `toehold import` reads.</summary>
internal static class ExportCommand
{
    private const string SeveralPeople =
        "Several people practise here. Each of them takes out their own on the page \"Your data and devices\"; toehold backup copies all of it.";

    internal static Command Create()
    {
        var file = new Argument<string?>("file") { Description = "The zip file to write; else toehold-<today>.zip.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("export", "Write everything you have to a zip file: JSON, a table, and your programmes as hand-outs.") { file, ServeCommand.Data, ServeCommand.Database };
        command.SetAction((result, cancel) => Run(result.GetValue(file), DataPlace.Of(result), result.InvocationConfiguration, cancel));
        return command;
    }

    private static async Task<int> Run(string? name, DataPlace place, InvocationConfiguration console, CancellationToken cancellation)
    {
        var day = TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var target = Path.GetFullPath(name ?? $"toehold-{day}.zip");
        var problem = await KeptData.Open(place, make: false, cancellation) switch
        {
            KeptData.CannotOpen cannot => cannot.Sentence,
            KeptData.Opened { Practices: [] } => "There is nothing to export yet.",
            KeptData.Opened { Practices: [var only] } opened => await Write(opened.Store, only, target, cancellation),
            _ => SeveralPeople,
        };
        await (problem is null ? console.Output : console.Error).WriteLineAsync(problem ?? $"Everything is in {target}");
        return problem is null ? 0 : 1;
    }

    private static async Task<string?> Write(Store store, Guid practice, string target, CancellationToken cancellation)
    {
        var part = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            if (File.Exists(target))
            {
                return $"{target} is there already. Choose another name.";
            }

            await using (var file = new FileStream(part, FileMode.CreateNew))
            {
                await new PracticeExport(store).WriteZip(file, practice, cancellation);
            }

            File.Move(part, target);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{target} cannot be written: {e.Message}";
        }
        finally
        {
            File.Delete(part);
        }
    }
}

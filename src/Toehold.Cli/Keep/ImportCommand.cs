using System.CommandLine;
using Toehold.Cli.Serve;
using Toehold.Storage;

namespace Toehold.Cli.Keep;

/// <summary>`toehold import FILE`: reads an export back, all of it or nothing.</summary>
internal static class ImportCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("file") { Description = "What toehold export, or the page \"Your data and devices\", wrote." };
        var command = new Command("import", "Read an export back. What is here stays; reading twice changes nothing.") { file, ServeCommand.Data, ServeCommand.Database };
        command.SetAction((result, cancel) => Run(result.GetValue(file)!, DataPlace.Of(result), result.InvocationConfiguration, cancel));
        return command;
    }

    private static async Task<int> Run(string name, DataPlace place, InvocationConfiguration console, CancellationToken cancellation)
    {
        if (!File.Exists(name))
        {
            await console.Error.WriteLineAsync($"{name} is not there.");
            return 1;
        }

        var result = await KeptData.Open(place, make: true, cancellation) switch
        {
            KeptData.CannotOpen cannot => new ImportResult.Refused(cannot.Sentence),
            KeptData.Opened { Practices.Count: > 1 } =>
                new ImportResult.Refused("Several people practise here. Each of them reads their own back on the page \"Your data and devices\"."),
            KeptData.Opened opened => await Read(opened.Store, await PracticeOf(opened, cancellation), name, cancellation),
            _ => throw new InvalidOperationException("Every outcome of opening is handled."),
        };
        switch (result)
        {
            case ImportResult.Kept kept:
                await console.Output.WriteLineAsync($"Read: {kept.New} new entries, {kept.AlreadyThere} that were here.");
                return 0;
            case ImportResult.Refused refused:
                await console.Error.WriteLineAsync(refused.Sentence);
                return 1;
            default:
                throw new InvalidOperationException("Every outcome of reading is handled.");
        }
    }

    private static async Task<ImportResult> Read(Store store, Guid practice, string name, CancellationToken cancellation)
    {
        try
        {
            await using var file = File.OpenRead(name);
            return await new PracticeImport(store, TimeProvider.System).Read(file, practice, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ImportResult.Refused($"{name} cannot be read: {e.Message}");
        }
    }

    private static async Task<Guid> PracticeOf(KeptData.Opened opened, CancellationToken cancellation)
    {
        if (opened.Practices is [var only])
        {
            return only;
        }

        var now = TimeProvider.System.GetUtcNow();
        var practice = new Practice { Id = Guid.CreateVersion7(now), CreatedAt = now };
        await using var db = opened.Store.CreateDbContext();
        db.Practices.Add(practice);
        await db.SaveChangesAsync(cancellation);
        return practice.Id;
    }
}

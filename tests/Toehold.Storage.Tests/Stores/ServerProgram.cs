using System.Diagnostics;

namespace Toehold.Storage.Tests;

/// <summary>Runs PostgreSQL's own programs, as the user "postgres" where the tests run as root, which the server refuses to be.</summary>
internal static class ServerProgram
{
    private const string Root = "/usr/lib/postgresql";

    private const string Missing =
        "PostgreSQL's server programs are not on this machine, so half of the storage tests cannot run. ./test installs them (package: postgresql).";

    private static string Folder =>
        (Directory.Exists(Root) ? Directory.GetDirectories(Root) : [])
        .OrderByDescending(folder => double.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
        .Select(folder => Path.Combine(folder, "bin"))
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        ?? throw new InvalidOperationException(Missing);

    public static bool IsRoot => Environment.UserName == "root";

    public static Task<string> Run(string program, params string[] arguments)
    {
        var path = Path.Combine(Folder, program);
        return IsRoot ? Execute("runuser", ["-u", "postgres", "--", path, .. arguments]) : Execute(path, arguments);
    }

    public static async Task<string> Execute(string file, params string[] arguments)
    {
        // The server inherits the output of the program that starts it: a pipe would stay open for as long as it runs.
        var shell = new ProcessStartInfo("/bin/sh", ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1", "sh", Path.GetTempFileName(), file, .. arguments]);
        using var process = Process.Start(shell)!;
        await process.WaitForExitAsync();
        var output = await File.ReadAllTextAsync(shell.ArgumentList[3]);
        File.Delete(shell.ArgumentList[3]);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
        }

        return output;
    }
}

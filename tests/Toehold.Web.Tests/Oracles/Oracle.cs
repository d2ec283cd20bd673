using System.Diagnostics;
using System.Text;

namespace Toehold.Web.Tests;

/// <summary>Asks a program of others, run by Node, what it makes of Toehold's work. Its packages are pinned beside it.</summary>
internal static class Oracle
{
    private static readonly Lazy<Task> Installed = new(Install);

    private static string Folder { get; } = Find();

    public static async Task<string> Ask(string script, string input, params string[] arguments)
    {
        await Installed.Value;
        return await Run("node", [Path.Combine(Folder, script), .. arguments], input);
    }

    private static async Task Install()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            await Run("npm", ["ci", "--prefer-offline"], "");
        }
    }

    private static async Task<string> Run(string program, string[] arguments, string input)
    {
        using var process = Start(program, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} {arguments[0]} failed: {await error}");
    }

    private static Process Start(string program, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException($"The calendar and notification tests need {program}: ./test installs it (packages: nodejs, npm).");
        }
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toehold.slnx")))
            {
                return Path.Combine(folder.FullName, "tests", "oracles");
            }
        }

        throw new InvalidOperationException("The tests run from a build inside the checkout.");
    }
}

using Toehold.Reading;

namespace Toehold.Cli.Read;

/// <summary>Opens what an argument of the command names: a file, standard input, or a web address.</summary>
internal static class Source
{
    public static async Task<Loading> LoadAsync(string name, CancellationToken cancel)
    {
        if (name == "-")
        {
            await using var input = Console.OpenStandardInput();
            return HandOutFile.Load(input, "standard input");
        }

        return IsAddress(name) && Uri.TryCreate(name, UriKind.Absolute, out var address) ? await WebAddress.LoadAsync(address, cancel) : HandOutFile.Load(name);
    }

    private static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}

namespace Toehold.Cli.Serve;

/// <summary>Where a person's data lives when nobody says otherwise.</summary>
internal static class DataFolder
{
    internal static string Choose(string? asked)
    {
        var chosen = asked ?? Environment.GetEnvironmentVariable("TOEHOLD_DATA");
        if (string.IsNullOrWhiteSpace(chosen))
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            chosen = Path.Combine(string.IsNullOrEmpty(home) ? "." : home, "toehold");
        }

        return Path.GetFullPath(chosen);
    }
}

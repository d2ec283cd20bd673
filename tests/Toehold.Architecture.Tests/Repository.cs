namespace Toehold.Architecture.Tests;

/// <summary>The checkout that the tests were built from, found from where they run.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string[] Projects => ["src", "tests", "bench"];

    internal static IEnumerable<string> Files(string folder, params string[] patterns) => patterns
        .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
        .Where(file => !Within(file, "bin") && !Within(file, "obj") && !Within(file, "artifacts") && !Within(file, "node_modules"))
        .Order(StringComparer.Ordinal);

    internal static string Show(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    internal static bool Within(string file, string folder) => Show(file).Split('/').Contains(folder);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toehold.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from a build inside the checkout.");
    }
}

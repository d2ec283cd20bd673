namespace Toehold.Architecture.Tests;

public sealed class FileTests
{
    private const int Longest = 300;
    private const int LongestTest = 400;
    private const int NineInTen = 160;
    private const int Median = 60;
    private const int RootEntries = 16;

    private static readonly string[] ForbiddenNames = ["Common", "Helpers", "Helper", "Utils", "Util", "Models", "Services", "Service", "Manager"];

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        var sources = Repository.Files("src", "*.cs", "*.ts", "*.razor").Where(IsWritten).Where(f => Lines(f) > Longest);
        var tests = Repository.Files("tests", "*.cs").Where(f => Lines(f) > LongestTest);

        Assert.Empty(sources.Concat(tests).Select(f => $"{Repository.Show(f)}: {Lines(f)} lines"));
    }

    [Fact]
    public void Most_source_files_are_short()
    {
        var lengths = Repository.Files("src", "*.cs").Where(IsWritten).Select(Lines).Order().ToArray();

        var median = lengths[lengths.Length / 2];
        var ninth = lengths[lengths.Length * 9 / 10];

        Assert.True(median <= Median, $"The median file has {median} lines; at most {Median} were agreed.");
        Assert.True(ninth <= NineInTen, $"One file in ten has over {ninth} lines; at most {NineInTen} were agreed.");
    }

    [Fact]
    public void No_folder_or_file_is_named_after_nothing()
    {
        var files = Repository.Projects.SelectMany(folder => Repository.Files(folder, "*.cs", "*.ts", "*.razor"));

        var offenders = files.Where(file =>
            Repository.Show(file).Split('/')[..^1].Any(ForbiddenNames.Contains)
            || ForbiddenNames.Any(name => Path.GetFileNameWithoutExtension(file).EndsWith(name, StringComparison.Ordinal)));

        Assert.Empty(offenders.Select(Repository.Show));
    }

    [Fact]
    public void The_root_folder_stays_small()
    {
        string[] passing = ["artifacts", "bin", "obj", "node_modules", "TestResults"];

        var entries = Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Except(passing)
            .Where(name => !name!.StartsWith('.'));

        Assert.InRange(entries.Count(), 1, RootEntries);
    }

    [Fact]
    public void The_architecture_fits_on_one_page()
    {
        var page = Path.Combine(Repository.Root, "ARCHITECTURE.md");

        Assert.InRange(Lines(page), 20, 80);
    }

    private static bool IsWritten(string file) => !Repository.Within(file, "Migrations");

    private static int Lines(string file) => File.ReadLines(file).Count();
}

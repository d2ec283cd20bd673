using System.Text.Json;
using System.Text.RegularExpressions;

namespace Toehold.Architecture.Tests;

public sealed partial class SecurityTableTests
{
    [Fact]
    public void Every_row_of_the_security_table_names_a_test_that_there_is()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "security.md")).Where(line => Requirement().IsMatch(line)).ToList();
        var tests = Repository.Files("tests", "*.cs").SelectMany(file => TestName().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();

        var named = rows.Select(row => Quoted().Matches(row.Split('|')[^2]).Select(match => match.Groups[1].Value).ToList()).ToList();

        Assert.InRange(rows.Count, 25, 300);
        Assert.DoesNotContain(named, row => row.Count == 0);
        Assert.Empty(named.SelectMany(row => row).Except(tests));
    }

    [Fact]
    public void Every_package_is_one_that_was_looked_at()
    {
        var known = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Toehold.Architecture.Tests", "Packages.txt"));

        var used = Repository.Projects.SelectMany(folder => Repository.Files(folder, "packages.lock.json")).SelectMany(Packages).Distinct();

        Assert.Equal(known, used.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Packages(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}")
            .ToList();
    }

    [GeneratedRegex(@"^\| \d+\.\d+\.\d+")]
    private static partial Regex Requirement();

    [GeneratedRegex(@"(?:void|Task) (\w+_\w+)\(")]
    private static partial Regex TestName();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}

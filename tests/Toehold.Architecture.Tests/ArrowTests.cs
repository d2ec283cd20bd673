using System.Xml.Linq;

namespace Toehold.Architecture.Tests;

public sealed class ArrowTests
{
    /// <summary>Who may know whom, directly. What is not listed is forbidden.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Toehold.Programmes"] = [],
        ["Toehold.Reading"] = ["Toehold.Programmes"],
        ["Toehold.Sessions"] = ["Toehold.Programmes"],
        ["Toehold.Figures"] = ["Toehold.Programmes"],
        ["Toehold.Outcomes"] = [],
        ["Toehold.Storage"] = ["Toehold.Programmes", "Toehold.Sessions"],
        ["Toehold.Storage.Sqlite"] = ["Toehold.Storage"],
        ["Toehold.Storage.Postgres"] = ["Toehold.Storage"],
        ["Toehold.Web"] =
        [
            "Toehold.Programmes", "Toehold.Reading", "Toehold.Sessions", "Toehold.Figures", "Toehold.Outcomes",
            "Toehold.Storage.Sqlite", "Toehold.Storage.Postgres",
        ],
        ["Toehold.Cli"] = ["Toehold.Web"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["Toehold.Programmes"] = [],
        ["Toehold.Reading"] = ["AngleSharp", "DocumentFormat.OpenXml", "System.IO.Packaging", "Markdig"],
        ["Toehold.Sessions"] = [],
        ["Toehold.Figures"] = [],
        ["Toehold.Outcomes"] = ["MathNet.Numerics"],
    };

    public static TheoryData<string> Sources => [.. Allowed.Keys];

    [Fact]
    public void Every_project_has_its_arrows_written_down()
    {
        var projects = Repository.Files("src", "*.csproj").Select(Path.GetFileNameWithoutExtension).Order();

        Assert.Equal(Allowed.Keys.Order(), projects);
    }

    [Theory, MemberData(nameof(Sources))]
    public void A_project_knows_only_whom_it_may(string project)
    {
        var references = Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Empty(references.Except(Allowed[project]));
    }

    [Theory, MemberData(nameof(Sources))]
    public void A_domain_library_takes_only_its_own_packages(string project)
    {
        if (!AllowedPackages.TryGetValue(project, out var allowed))
        {
            Assert.Contains(project, new[] { "Toehold.Storage", "Toehold.Storage.Sqlite", "Toehold.Storage.Postgres", "Toehold.Web", "Toehold.Cli" });
            return;
        }

        Assert.Empty(Included(project, "PackageReference").Except(allowed));
    }

    [Fact]
    public void Nothing_below_the_web_knows_HTTP_or_HTML_pages()
    {
        var below = Allowed.Keys.Except(["Toehold.Web", "Toehold.Cli"]);

        var offenders = below
            .SelectMany(project => Repository.Files($"src/{project}", "*.cs"))
            .Where(file => File.ReadAllText(file).Contains("Microsoft.AspNetCore", StringComparison.Ordinal));

        Assert.Empty(offenders.Select(Repository.Show));
    }

    [Fact]
    public void No_project_opens_its_internals_to_another()
    {
        var offenders = Repository.Projects
            .SelectMany(folder => Repository.Files(folder, "*.cs", "*.csproj"))
            .Where(file => !Repository.Within(file, "Toehold.Architecture.Tests"))
            .Where(file => File.ReadAllText(file).Contains("InternalsVisibleTo", StringComparison.Ordinal));

        Assert.Empty(offenders.Select(Repository.Show));
    }

    private static IEnumerable<string> Included(string project, string item) => XDocument
        .Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"))
        .Descendants(item)
        .Select(element => element.Attribute("Include")!.Value);
}

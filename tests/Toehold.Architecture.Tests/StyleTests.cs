using System.Reflection;
using System.Text.RegularExpressions;

namespace Toehold.Architecture.Tests;

public sealed partial class StyleTests
{
    private static readonly string[] Domain =
    [
        "Toehold.Programmes", "Toehold.Reading", "Toehold.Sessions", "Toehold.Figures", "Toehold.Outcomes", "Toehold.Storage",
    ];

    [Fact]
    public void Usings_are_in_order_with_the_systems_first()
    {
        var offenders = Repository.Projects.SelectMany(folder => Repository.Files(folder, "*.cs")).Where(file =>
        {
            var names = File.ReadLines(file).Select(line => PlainUsing().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();
            var sorted = names.OrderByDescending(name => name == "System" || name.StartsWith("System.", StringComparison.Ordinal))
                .ThenBy(name => name, StringComparer.OrdinalIgnoreCase);
            return !names.SequenceEqual(sorted);
        });

        Assert.Empty(offenders.Select(Repository.Show));
    }

    [Fact]
    public void Code_holds_no_regions_pragmas_or_unfinished_notes()
    {
        var offenders = Code().Where(file => Unfinished().IsMatch(File.ReadAllText(file)));

        Assert.Empty(offenders.Select(Repository.Show));
    }

    [Fact]
    public void Documentation_says_more_than_that_a_property_is_one()
    {
        var offenders = Code().Where(file => EmptyWords().IsMatch(File.ReadAllText(file)));

        Assert.Empty(offenders.Select(Repository.Show));
    }

    [Fact]
    public void Namespaces_are_the_projects_own()
    {
        var offenders = Repository.Files("src", "*.cs")
            .Where(file => !Repository.Within(file, "Migrations"))
            .Where(file => File.ReadLines(file).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal)) is { } line
                && !line.StartsWith($"namespace {Repository.Show(file).Split('/')[1]}", StringComparison.Ordinal));

        Assert.Empty(offenders.Select(Repository.Show));
    }

    [Fact]
    public void No_file_names_a_machine()
    {
        var offenders = Repository.Projects.Append("docs")
            .SelectMany(folder => Repository.Files(folder, "*.cs", "*.ts", "*.md", "*.razor", "*.json", "*.csproj", "*.targets"))
            .Where(file => !Repository.Within(file, "Toehold.Architecture.Tests"))
            .Where(file => MachinePath().IsMatch(File.ReadAllText(file)));

        Assert.Empty(offenders.Select(Repository.Show));
    }

    [Fact]
    public void Public_records_of_the_domain_cannot_be_changed()
    {
        var offenders =
            from assembly in Domain.Select(Assembly.Load)
            from type in assembly.GetExportedTypes()
            where type.GetMethod("<Clone>$") is not null
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            select $"{type.Name}.{property.Name}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void Classes_are_sealed_unless_they_are_a_closed_family_or_the_framework_says_otherwise()
    {
        var offenders =
            from assembly in Domain.Select(Assembly.Load)
            from type in assembly.GetTypes()
            where type is { IsClass: true, IsSealed: false, IsAbstract: false }
            where !type.Name.Contains('<') && type.Namespace?.StartsWith("Toehold", StringComparison.Ordinal) == true
            select type.FullName;

        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Code() => Repository.Projects
        .SelectMany(folder => Repository.Files(folder, "*.cs", "*.ts"))
        .Where(file => !Repository.Within(file, "Migrations") && !Repository.Within(file, "Toehold.Architecture.Tests"));

    [GeneratedRegex(@"^\s*#(region|pragma)\b|\bTODO\b|\bFIXME\b|\bHACK\b", RegexOptions.Multiline)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^using ([\w.]+);")]
    private static partial Regex PlainUsing();

    [GeneratedRegex(@"///.*\b(Gets or sets|Represents an?)\b")]
    private static partial Regex EmptyWords();

    [GeneratedRegex(@"(?<![\w./])/(root|home|work|Users)/\w")]
    private static partial Regex MachinePath();
}

using System.Text.RegularExpressions;

namespace Toehold.Architecture.Tests;

public sealed partial class DocumentTests
{
    [Fact]
    public void Every_link_inside_the_project_leads_somewhere()
    {
        var documents = Repository.Files("docs", "*.md")
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"));

        var broken =
            from document in documents
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups["path"].Value)
            where !Path.Exists(target)
            select $"{Path.GetFileName(document)}: {link.Groups["path"].Value}";

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)(?<path>[^)#\s]+)")]
    private static partial Regex Link();
}

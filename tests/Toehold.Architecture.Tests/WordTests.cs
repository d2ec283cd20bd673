using System.Text.RegularExpressions;

namespace Toehold.Architecture.Tests;

/// <summary>What scripts say is translated by the page: it has to know their sentences.</summary>
public sealed partial class WordTests
{
    [Fact]
    public void Pages_hold_each_sentence_that_a_script_says_and_no_other()
    {
        var said = Scripts().SelectMany(file => Said().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).ToHashSet();
        var list = Path.Combine(Repository.Root, "src/Toehold.Web/Features/Languages/ScriptWords.cs");

        var held = Listed().Matches(File.ReadAllText(list)).Select(match => match.Groups[1].Value);

        Assert.Equal(said.Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Scripts_show_no_sentence_that_cannot_be_translated()
    {
        var offenders = Scripts().SelectMany(file => File.ReadLines(file)
            .Where(line => !Comment().IsMatch(line) && !line.Contains("new Error(", StringComparison.Ordinal) && Sentence().IsMatch(Said().Replace(line, "")))
            .Select(line => $"{Repository.Show(file)}: {line.Trim()}"));

        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Scripts() => Repository.Files("src/Toehold.Web/Frontend", "*.ts");

    [GeneratedRegex(@"\b(?:say\(\s*|const [A-Z_]+ = (?=""[A-Z][a-z]+ ))""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Said();

    [GeneratedRegex(@"^ {8}""(.*)"",$", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^\s*(//|/?\*)")]
    private static partial Regex Comment();

    // Two words, or one with a full stop.
    [GeneratedRegex(@"[""`][A-Z][a-z]+(?:\.|,? [a-z$]+)[^""`]*[""`]")]
    private static partial Regex Sentence();
}

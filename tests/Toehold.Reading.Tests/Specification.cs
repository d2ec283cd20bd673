namespace Toehold.Reading.Tests;

/// <summary>One example of a specification: a hand-out and the lines that its programme must show.</summary>
public sealed record Example(string File, string Rule, int Number, string Text, string Expected)
{
    public override string ToString() => $"{File}: {Rule} #{Number}";
}

/// <summary>Reads the specifications: Markdown files in which each rule is a heading, and each example a block of text followed by a block of exercises.</summary>
public static class Specification
{
    public static IEnumerable<Example> All() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Example> Read(string path)
    {
        var (rule, number, text) = ("", 0, (string?)null);
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                (rule, number) = (lines[i][3..], 0);
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, line => line.StartsWith("```", StringComparison.Ordinal));
                var block = string.Join('\n', lines[(i + 1)..end]);
                i = end;
                if (text is null)
                {
                    text = block;
                    continue;
                }

                yield return new Example(Path.GetFileName(path), rule, ++number, text, block);
                text = null;
            }
        }
    }
}

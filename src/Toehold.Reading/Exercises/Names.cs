using System.Text;

namespace Toehold.Reading;

/// <summary>Writes a label as an exercise's name: as the text has it, in one line, without emphasis signs.</summary>
internal static class Names
{
    private const int Longest = 120;

    public static string Of(Tokens tokens, Label label)
    {
        var span = tokens.Span(label.First, label.Last);
        var name = new StringBuilder();
        foreach (var sign in span.End > span.Start ? span.Of(tokens.Text) : "")
        {
            if (char.IsWhiteSpace(sign))
            {
                _ = name.Length > 0 && name[^1] != ' ' ? name.Append(' ') : name;
            }
            else if (sign is not ('*' or '\0') && name.Length < Longest)
            {
                name.Append(sign);
            }
        }

        var clean = name.ToString().Trim().Trim('"', '“', '”', '`', ',').Trim();
        return clean.Length == 0 ? "Exercise" : clean;
    }
}

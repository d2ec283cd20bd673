using System.Text;

namespace Toehold.Sessions;

/// <summary>Content lines as RFC 5545 section 3.1 has them: ended by CR LF, folded after 75 octets, between characters only.</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    public void Begin(string component) => Line("BEGIN", component);

    public void End(string component) => Line("END", component);

    public void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    /// <summary>Text that means itself (section 3.3.11); what is no character of a text is left out.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var character in value.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ when char.IsControl(character) => escaped,
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    public override string ToString() => text.ToString();
}

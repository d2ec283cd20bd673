using System.Text;

namespace Toehold.Web.Features.Languages;

/// <summary>
/// English in disguise: every letter is accented, every sentence is longer and stands in brackets. A test sees in it which
/// words do not come from the resources, and whether pages have room for longer languages.
/// </summary>
public static class PseudoLanguage
{
    public const string Code = "qps-ploc";

    private const string Plain = "aeiouycnsAEIOUCNS";
    private const string Accented = "áéíóúýčñšÁÉÍÓÚČÑŠ";

    /// <summary>What is added is in words too, as long as those of a longer language.</summary>
    private const int LongWord = 8;

    public static string Of(string english)
    {
        ArgumentNullException.ThrowIfNull(english);
        var disguised = new StringBuilder("⟦");
        var inPlaceholder = false;
        foreach (var c in english)
        {
            inPlaceholder = c == '{' || (inPlaceholder && c != '}');
            var index = inPlaceholder ? -1 : Plain.IndexOf(c, StringComparison.Ordinal);
            disguised.Append(index < 0 ? c : Accented[index]);
        }

        for (var more = 0; more <= english.Length / 4; more++)
        {
            disguised.Append(more > 0 && more % LongWord == 0 ? " ~" : "~");
        }

        return disguised.Append('⟧').ToString();
    }
}

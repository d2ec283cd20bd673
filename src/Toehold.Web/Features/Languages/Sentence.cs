using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Toehold.Web.Features.Languages;

/// <summary>A sentence with values in it, kept apart: the English with numbered places is what is translated.</summary>
[InterpolatedStringHandler]
public readonly ref struct Sentence
{
    private readonly StringBuilder key;
    private readonly List<object?> values;

    public Sentence(int literalLength, int formattedCount)
    {
        key = new StringBuilder(literalLength + (3 * formattedCount));
        values = new List<object?>(formattedCount);
    }

    /// <summary>The English, as "{0} of {1} sessions".</summary>
    public string Key => key.ToString();

    public object?[] Values => [.. values];

    public void AppendLiteral(string text) => key.Append(text);

    public void AppendFormatted<T>(T value) => Add(value);

    public void AppendFormatted<T>(T value, string? format)
        where T : IFormattable => Add(value.ToString(format, CultureInfo.InvariantCulture));

    private void Add(object? value)
    {
        key.Append(CultureInfo.InvariantCulture, $"{{{values.Count}}}");
        values.Add(value);
    }
}

namespace Toehold.Reading;

/// <summary>An entry of the vocabulary. <paramref name="Number"/> is its value where it is a number word, else NaN.</summary>
internal sealed record Word(string Lemma, WordClass Class, Unit Unit, double Number, bool Inflected, WordRole Role = WordRole.None)
{
    public static Word Unknown { get; } = new("", WordClass.None, Unit.None, double.NaN, false);

    /// <summary>The names of exercises that begin with this word, each as its further words.</summary>
    public string[][] Names { get; init; } = [];

    public bool IsNumber => !double.IsNaN(Number);
}

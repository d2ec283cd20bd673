namespace Toehold.Reading;

/// <summary>Endings that English words take, with what to put in their place to find the stem, longest first.</summary>
internal static class Inflections
{
    public static (string Ending, string Put)[] Endings { get; } =
    [
        ("ies", "y"), ("ves", "f"), ("ing", ""), ("ing", "e"), ("s", ""), ("es", ""), ("ed", ""), ("ed", "e"), ("'s", ""), ("’s", ""),
    ];
}

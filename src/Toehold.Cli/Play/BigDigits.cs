namespace Toehold.Cli.Play;

/// <summary>Digits five rows high, to be read from across a room.</summary>
internal static class BigDigits
{
    internal const int Rows = 5;

    private const string Shapes = "0123456789:";

    private static readonly string[] Pixels =
    [
        "111 001 111 111 101 111 111 111 111 111 0",
        "101 001 001 001 101 100 100 001 101 101 1",
        "101 001 111 111 111 111 111 001 111 111 0",
        "101 001 100 001 001 001 101 001 101 001 1",
        "111 001 111 111 001 111 111 001 111 111 0",
    ];

    /// <summary>The rows of a number such as "18" or "1:05", each pixel two columns wide.</summary>
    internal static IEnumerable<string> Of(string number) => Enumerable.Range(0, Rows).Select(row => Row(row, number));

    private static string Row(int row, string number)
    {
        var cells = Pixels[row].Split(' ');
        var shapes = number.Select(character => cells[Shapes.IndexOf(character, StringComparison.Ordinal)]);
        return string.Join("  ", shapes).Replace("1", "██", StringComparison.Ordinal).Replace("0", "  ", StringComparison.Ordinal);
    }
}

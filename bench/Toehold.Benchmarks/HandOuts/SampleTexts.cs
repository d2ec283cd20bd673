using System.Text;
using Toehold.Reading;
using Toehold.Reading.Tests;

namespace Toehold.Benchmarks.HandOuts;

/// <summary>The hand-outs that the project has itself: those of the reader's specification and the built-in ones.</summary>
internal static class SampleTexts
{
    public static IReadOnlyList<string> All { get; } = [.. Specification.All().Select(example => example.Text), .. BuiltInHandOuts.All.Values];

    /// <summary>All of them, over and over, up to a length.</summary>
    public static string Joined(int length) => Filled("", string.Join("\n\n", All) + "\n\n", length);

    /// <summary>A beginning, and a piece over and over.</summary>
    public static string Filled(string beginning, string piece, int length)
    {
        var text = new StringBuilder(beginning, length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString(0, length);
    }
}

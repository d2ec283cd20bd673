namespace Toehold.Reading;

/// <summary>A line as it is meant: wrapped lines joined, the marker taken off. Its words are the tokens from <see cref="First"/> up to <see cref="Last"/>.</summary>
internal sealed class Line
{
    public required int Start { get; init; }

    public required int End { get; set; }

    public required int Indent { get; init; }

    public required bool AfterBlank { get; init; }

    public required Marker Marker { get; init; }

    /// <summary>The heading's level, or the item's number.</summary>
    public required int Number { get; init; }

    public required int First { get; init; }

    public required int Last { get; set; }

    public bool IsEmpty => First == Last;
}

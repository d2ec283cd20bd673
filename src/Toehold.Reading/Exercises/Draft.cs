namespace Toehold.Reading;

/// <summary>An exercise while it is being read.</summary>
internal sealed class Draft
{
    public required Label Name { get; init; }

    public required Segment Lines { get; init; }

    /// <summary>The tokens of what is said about it, after its name.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    public required TextSpan Span { get; init; }

    public DoseBuilder Dose { get; } = new();

    public Toehold.Programmes.Position? Position { get; set; }

    public List<(string Noun, TextSpan Span)> Equipment { get; } = [];

    public TextSpan PositionWords { get; set; }
}

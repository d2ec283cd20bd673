namespace Toehold.Reading;

/// <summary>A line with what can be said of it by itself.</summary>
internal sealed class LineReading
{
    public required Line Line { get; init; }

    public required Label Label { get; init; }

    /// <summary>Its phrases are those from here …</summary>
    public required int PhraseFirst { get; init; }

    /// <summary>… up to here.</summary>
    public required int PhraseLast { get; init; }

    /// <summary>How many plain amounts of a dose it gives.</summary>
    public required int Doses { get; init; }

    /// <summary>How much its label sounds like an exercise's name.</summary>
    public required int Name { get; init; }

    /// <summary>How many of its sentences tell somebody to do something.</summary>
    public required int Orders { get; init; }

    /// <summary>How many words of it, outside its label, are about the body and its movement.</summary>
    public required int Moves { get; init; }

    /// <summary>Whether it opens a part of the page that is no exercise.</summary>
    public required bool IsPage { get; init; }

    /// <summary>Whether it is a heading about an exercise: "How to do it".</summary>
    public required bool IsMeta { get; init; }
}

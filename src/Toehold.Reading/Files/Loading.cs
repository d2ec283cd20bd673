namespace Toehold.Reading;

/// <summary>What became of a file or stream: its text, or a sentence that says why there is none.</summary>
public abstract record Loading
{
    private Loading()
    {
    }

    /// <summary>The text of the file.</summary>
    /// <param name="Name">The file's name, as it was asked for.</param>
    /// <param name="Text">Its text; empty for an empty file.</param>
    public sealed record LoadedText(string Name, string Text) : Loading;

    /// <summary>Why the file has no text to read.</summary>
    /// <param name="Name">The file's name, as it was asked for.</param>
    /// <param name="Sentence">What is wrong, in one sentence that names the file.</param>
    public sealed record CannotRead(string Name, string Sentence) : Loading;
}

namespace Toehold.Storage;

/// <summary>What became of an export that was to be read back.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    /// <summary>Everything in it is kept, and on disk.</summary>
    /// <param name="New">Entries written just now.</param>
    /// <param name="AlreadyThere">Entries that were here before.</param>
    public sealed record Kept(int New, int AlreadyThere) : ImportResult;

    /// <summary>Nothing has changed.</summary>
    /// <param name="Sentence">What is wrong with the file and what to do.</param>
    public sealed record Refused(string Sentence) : ImportResult;
}

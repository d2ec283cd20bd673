namespace Toehold.Storage;

/// <summary>What carrying everything from one store to another came to.</summary>
public abstract record MoveResult
{
    private MoveResult()
    {
    }

    /// <summary>Everything is in the other store too, and was read back there.</summary>
    /// <param name="Practices">How many people's practices (count).</param>
    /// <param name="Entries">How many entries (count).</param>
    /// <param name="Rows">How many rows of all tables (count).</param>
    public sealed record Moved(long Practices, long Entries, long Rows) : MoveResult;

    /// <summary>The other store is as it was before.</summary>
    /// <param name="Sentence">Why, for the person who runs Toehold.</param>
    public sealed record Refused(string Sentence) : MoveResult;
}

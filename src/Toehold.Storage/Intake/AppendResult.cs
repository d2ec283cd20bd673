using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>What became of a delivery of entries.</summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>Everything that can be kept is kept, and on disk. A device may forget the whole delivery.</summary>
    /// <param name="New">Entries written just now.</param>
    /// <param name="AlreadyThere">Entries that had come before, with the same content.</param>
    /// <param name="Conflicts">Ids that had come before with another content, which was kept.</param>
    /// <param name="Problems">Why others cannot be kept, now or ever; empty where all can.</param>
    public sealed record Saved(int New, int AlreadyThere, ValueList<Guid> Conflicts, ValueList<EntryProblem> Problems) : AppendResult;

    /// <summary>Nothing of the delivery can be kept, now or ever.</summary>
    /// <param name="Problems">Why; at least one.</param>
    public sealed record Refused(ValueList<EntryProblem> Problems) : AppendResult;

    /// <summary>The store cannot take it now. Nobody knows whether it is kept; sending it again is safe.</summary>
    /// <param name="Sentence">Why, for a person.</param>
    public sealed record Unavailable(string Sentence) : AppendResult;
}

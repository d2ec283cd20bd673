namespace Toehold.Storage;

/// <summary>Why a store cannot be used, in a sentence for the person who runs Toehold.</summary>
/// <param name="Sentence">What is wrong and, where it helps, what to do.</param>
public abstract record StoreTrouble(string Sentence)
{
    /// <summary>Whether nobody's data could be written now; false where it may lie in one delivery.</summary>
    public virtual bool ConcernsEveryone => true;

    /// <summary>The data's folder cannot be made or written to.</summary>
    public sealed record FolderNotWritable(string Folder)
        : StoreTrouble($"The folder {Folder} cannot be written to. Choose another, or give Toehold the right to write there.");

    /// <summary>No room is left where the data lies.</summary>
    public sealed record DiskFull() : StoreTrouble("The disk is full. Free some space; nothing saved so far is lost.");

    /// <summary>The file is not one of Toehold's, or is damaged.</summary>
    public sealed record NotADatabase(string File)
        : StoreTrouble($"{File} is not a database, or is damaged. Move it away, or put a backup in its place.");

    /// <summary>The data has migrations that this program does not know.</summary>
    public sealed record Newer(string Migration)
        : StoreTrouble($"This data was written by a newer Toehold (it has \"{Migration}\"). Use that version, or a backup from before.");

    /// <summary>There is no store where one was named.</summary>
    public sealed record NothingThere(string Place) : StoreTrouble($"There is no data in {Place}. Name where it is with --data or --database.");

    /// <summary>Another process keeps the data to itself.</summary>
    public sealed record Locked() : StoreTrouble("Another program is using the data. Close it, or wait until it is done, and start again.");

    /// <summary>The database server does not answer.</summary>
    public sealed record CannotConnect(string Reason) : StoreTrouble($"The database server cannot be reached: {Reason}");

    /// <summary>The database server answers and lets Toehold not in.</summary>
    public sealed record NotLetIn(string Reason)
        : StoreTrouble($"The database server does not let Toehold in: {Reason}. Check the user, the password and the database in --database.");

    /// <summary>Anything else.</summary>
    public sealed record Other(string Reason) : StoreTrouble($"The data store failed: {Reason}")
    {
        /// <inheritdoc/>
        public override bool ConcernsEveryone => false;
    }
}

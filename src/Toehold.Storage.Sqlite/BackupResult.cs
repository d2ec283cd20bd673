namespace Toehold.Storage.Sqlite;

/// <summary>What a backup came to.</summary>
public abstract record BackupResult
{
    private BackupResult()
    {
    }

    /// <summary>The copy is whole and on disk.</summary>
    /// <param name="File">Its whole path.</param>
    /// <param name="Bytes">Its size.</param>
    public sealed record Written(string File, long Bytes) : BackupResult;

    /// <summary>A file of that name exists; it was left as it is.</summary>
    /// <param name="File">Its whole path.</param>
    public sealed record AlreadyThere(string File) : BackupResult;

    /// <summary>There is no copy.</summary>
    /// <param name="Trouble">Why.</param>
    public sealed record Failed(StoreTrouble Trouble) : BackupResult;
}

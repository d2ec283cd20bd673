using Microsoft.Data.Sqlite;

namespace Toehold.Storage.Sqlite;

/// <summary>What SQLite's result codes (https://www.sqlite.org/rescode.html) and the file system's errors mean to a person.</summary>
internal static class SqliteFailures
{
    private const int Perm = 3;
    private const int Busy = 5;
    private const int LockedTable = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const int DiskFull = 28;

    public static StoreTrouble Explain(Exception failure, string folder, string file) => failure switch
    {
        SqliteException sqlite => Explain(sqlite, folder, file),
        { InnerException: { } inner } => Explain(inner, folder, file),
        IOException io when (io.HResult & 0xFFFF) == DiskFull => new StoreTrouble.DiskFull(),
        IOException or UnauthorizedAccessException => new StoreTrouble.FolderNotWritable(folder),
        _ => new StoreTrouble.Other(failure.Message),
    };

    private static StoreTrouble Explain(SqliteException failure, string folder, string file) => failure.SqliteErrorCode switch
    {
        Busy or LockedTable => new StoreTrouble.Locked(),
        Full => new StoreTrouble.DiskFull(),
        Corrupt or NotADatabase => new StoreTrouble.NotADatabase(file),
        Perm or ReadOnly or CannotOpen => new StoreTrouble.FolderNotWritable(folder),
        _ => new StoreTrouble.Other(failure.Message),
    };
}

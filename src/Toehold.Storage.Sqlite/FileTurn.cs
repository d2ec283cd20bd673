namespace Toehold.Storage.Sqlite;

/// <summary>A turn that one process at a time can hold. It is an open file's lock, which the system gives back when its holder dies.</summary>
internal static class FileTurn
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The turn, or null where another keeps it for longer than is worth waiting.</summary>
    public static async Task<IAsyncDisposable?> Take(string file, TimeProvider time, CancellationToken cancellation)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            if (TryTake(file) is { } turn)
            {
                return turn;
            }

            if (time.GetElapsedTime(began) > Patience)
            {
                return null;
            }

            await Task.Delay(Between, time, cancellation);
        }
    }

    private static FileStream? TryTake(string file)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.GetType() == typeof(IOException) && System.IO.File.Exists(file))
        {
            // A file that another holds is a plain IOException; a path that leads nowhere has a type of its own.
            return null;
        }
    }
}

using Toehold.Storage.Tests;

namespace Toehold.Benchmarks.Servers;

/// <summary>A folder of its own with a disk that can be filled. Where no small disk can be made, it never is full.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const int Chunk = 64 * 1024;

    private SmallDisk(string folder, bool isSmall) => (Folder, IsSmall) = (folder, isSmall);

    public string Folder { get; }

    public bool IsSmall { get; }

    private string Ballast => Path.Combine(Folder, "ballast");

    public static async Task<SmallDisk> Make(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("toehold-bench-").FullName;
        try
        {
            await ServerProgram.Execute("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=0755", "tmpfs", folder);
            return new SmallDisk(folder, true);
        }
        catch (InvalidOperationException)
        {
            // Only the administrator of a machine may mount.
            return new SmallDisk(folder, false);
        }
    }

    /// <summary>Leaves no room.</summary>
    public void Fill()
    {
        try
        {
            using var ballast = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            while (IsSmall)
            {
                ballast.Write(new byte[Chunk]);
            }
        }
        catch (IOException)
        {
            // That was it.
        }
    }

    public void Free() => File.Delete(Ballast);

    public async ValueTask DisposeAsync()
    {
        if (IsSmall)
        {
            await ServerProgram.Execute("umount", "-l", Folder);
        }

        Directory.Delete(Folder, recursive: true);
    }
}

namespace Toehold.Cli.Tests;

/// <summary>A folder for the files of one test, gone with it.</summary>
public sealed class ScratchFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("toehold-").FullName;

    public string At(string name) => Path.Combine(path, name);

    public string File(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    public string File(string name, string text) => File(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Dispose() => Directory.Delete(path, recursive: true);
}

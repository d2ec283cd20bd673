namespace Toehold.Reading;

/// <summary>Opens a hand-out's file: plain text, Markdown, a page's source, DOCX or PDF.</summary>
public static class HandOutFile
{
    /// <summary>The largest text that is read, in bytes.</summary>
    public const int LargestText = 20 * 1024 * 1024;

    /// <summary>Reads a file; no file throws.</summary>
    /// <param name="path">Where it is.</param>
    public static Loading Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            if (Directory.Exists(path))
            {
                return new Loading.CannotRead(path, $"{path} is a folder. Name the files in it.");
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Load(stream, path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Loading.CannotRead(path, $"{path} is not there.");
        }
        catch (UnauthorizedAccessException)
        {
            return new Loading.CannotRead(path, $"{path} may not be opened.");
        }
        catch (Exception problem) when (problem is IOException or NotSupportedException or ArgumentException)
        {
            return new Loading.CannotRead(path, $"{path} cannot be opened: {problem.Message}");
        }
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="name">What the stream is called in messages; its ending tells the format where the bytes do not.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static Loading Load(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var bytes = Take(stream);
        return bytes.Length > LargestText ? new Loading.CannotRead(name, $"{name} holds more than {LargestText / 1024 / 1024} MB, more than any hand-out. Copy the pages with the exercises into a file of their own.")
            : Decoding.Decode(bytes) is { } text ? new Loading.LoadedText(name, text)
            : new Loading.CannotRead(name, $"{name} is no text. Toehold reads text, Markdown, web pages, Word documents (.docx) and PDF.");
    }

    private static byte[] Take(Stream stream)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while (taken.Length <= LargestText && (count = stream.Read(buffer)) > 0)
        {
            taken.Write(buffer, 0, count);
        }

        return taken.ToArray();
    }
}

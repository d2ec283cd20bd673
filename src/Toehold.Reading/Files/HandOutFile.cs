namespace Toehold.Reading;

/// <summary>Opens a hand-out's file: plain text, Markdown, a page's source, a Word document or a PDF.</summary>
public static class HandOutFile
{
    /// <summary>The most bytes of a file that are read.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    private const int Chunk = 81920;

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
            return new Loading.CannotRead(path, $"{path} cannot be opened: {problem.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>Reads a stream to its end, or to the limit.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="name">What the stream is called in messages.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static Loading Load(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Take(stream) is { } bytes
            ? Understand(bytes, name)
            : new Loading.CannotRead(name, $"{name} holds more than {LargestFile / 1024 / 1024} MB, more than any hand-out. Copy the pages with the exercises into a file of their own.");
    }

    private static Loading Understand(byte[] bytes, string name) => FileKinds.Of(bytes) switch
    {
        FileKind.Pdf => PdfText.Read(bytes, name),
        FileKind.Zip => WordText.Read(bytes, name),
        FileKind.OldWord => new Loading.CannotRead(name, $"{name} is an old Word document. Open it, save it as .docx, and try that file."),
        FileKind.RichText => new Loading.CannotRead(name, $"{name} is rich text. Open it, save it as .docx or as plain text, and try that file."),
        _ => Decoding.Decode(bytes) is { } text
            ? new Loading.LoadedText(name, text)
            : new Loading.CannotRead(name, $"{name} is no text. Toehold reads text, Markdown, web pages, Word documents (.docx) and PDF."),
    };

    /// <summary>The bytes, or null where there are too many; those are not held.</summary>
    private static byte[]? Take(Stream stream)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[Chunk];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (taken.Length + count > LargestFile)
            {
                return null;
            }

            taken.Write(buffer, 0, count);
        }

        return taken.ToArray();
    }
}

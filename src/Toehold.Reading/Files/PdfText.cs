using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Toehold.Reading;

/// <summary>Takes the text out of a PDF with poppler's <c>pdftotext</c>, in reading order.</summary>
public static class PdfText
{
    private const string Program = "pdftotext";
    private const int LongestText = 4 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The text, or a sentence on why there is none and what to do.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="program">The program that takes the text out; it reads the file from its input and writes UTF-8.</param>
    public static Loading Read(byte[] bytes, string name, string program = Program)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["-q", "-nopgbrk", "-enc", "UTF-8", "-eol", "unix", "-", "-"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            return Judge(Converse(process, bytes), name);
        }
        catch (Win32Exception)
        {
            return new Loading.CannotRead(
                name,
                $"{name} is a PDF, and {Program} is needed to read it. Install poppler-utils (Debian and Ubuntu: sudo apt install poppler-utils; macOS: brew install poppler), or copy the text of the PDF into a text file.");
        }
    }

    private static Loading Judge((string? Text, string Complaint, int Code) said, string name) => said switch
    {
        (null, _, _) => new Loading.CannotRead(name, $"{name} takes too long to read. Copy the pages with the exercises into a text file."),
        ({ } text, _, 0) when !string.IsNullOrWhiteSpace(text) => new Loading.LoadedText(name, text),
        (_, _, 0) => new Loading.CannotRead(name, $"{name} holds no words, only pictures of them. Type the exercises into a text file, or scan the sheet with text recognition."),
        _ when said.Complaint.Contains("assword", StringComparison.Ordinal) => new Loading.CannotRead(name, $"{name} is locked with a password. Save a copy without one."),
        _ => new Loading.CannotRead(name, $"{name} is a damaged PDF: no text can be taken out of it."),
    };

    /// <summary>Writes, reads and waits at once, so that neither side waits for the other; null where time or room runs out.</summary>
    private static (string? Text, string Complaint, int Code) Converse(Process process, byte[] bytes)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            var writing = Task.Run(() => Write(process, bytes, limit.Token), CancellationToken.None);
            var complaining = process.StandardError.ReadToEndAsync(limit.Token);
            var text = Take(process.StandardOutput, limit.Token).GetAwaiter().GetResult();
            var complaint = text is null ? "" : complaining.GetAwaiter().GetResult();
            writing.GetAwaiter().GetResult();
            process.WaitForExitAsync(limit.Token).GetAwaiter().GetResult();
            return (text, complaint, process.ExitCode);
        }
        catch (OperationCanceledException)
        {
            return (null, "", 0);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task Write(Process process, byte[] bytes, CancellationToken limit)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes, limit);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It gave up on the file before its end; its exit code and complaint say why.
        }
    }

    private static async Task<string?> Take(StreamReader output, CancellationToken limit)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        int count;
        while ((count = await output.ReadAsync(buffer, limit)) > 0)
        {
            if (text.Length + count > LongestText)
            {
                throw new OperationCanceledException("The text outgrows any hand-out.");
            }

            text.Append(buffer, 0, count);
        }

        return text.ToString();
    }
}

using Microsoft.AspNetCore.Http;
using Toehold.Reading;

namespace Toehold.Web.Features.Read;

/// <summary>Understands what a Read page sent: its boxes, and a file where one was chosen.</summary>
internal static class ReadRequest
{
    /// <summary>The most boxes of a form: a hundred exercises have about two thousand.</summary>
    public const int MostBoxes = 20_000;

    /// <summary>The button that keeps the programme.</summary>
    public const string Keep = "keep";

    private static readonly SemaphoreSlim Turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<ReadView> Understand(HttpRequest request, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var sent = ReadForm.Of(form);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return ReadView.Of(sent);
        }

        return await Load(file, cancellation) switch
        {
            Loading.LoadedText { Text: var text } when string.IsNullOrWhiteSpace(text) => ReadView.Of(sent) with { Notice = $"{file.FileName} is empty." },
            Loading.LoadedText loaded => ReadView.Of(new ReadForm { Text = loaded.Text.ReplaceLineEndings("\n"), Programme = sent.Programme, InDay = sent.InDay }),
            Loading.CannotRead problem => ReadView.Of(sent) with { Notice = problem.Sentence },
            _ => throw new InvalidOperationException("Every outcome of loading is handled."),
        };
    }

    // A file can be made to keep a processor busy until the reader's patience ends: never all of them, and no request waits long.
    private static async Task<Loading> Load(IFormFile file, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file.FileName) is { Length: > 0 } given ? given : "The file";
        if (!await Turns.WaitAsync(Patience, cancellation))
        {
            return new Loading.CannotRead(name, $"{name} has to wait: many files are being read just now. Try it again in a minute.");
        }

        try
        {
            await using var stream = file.OpenReadStream();
            return await Task.Run(() => HandOutFile.Load(stream, name), cancellation);
        }
        finally
        {
            Turns.Release();
        }
    }
}

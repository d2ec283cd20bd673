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

    public static async Task<ReadView> Understand(HttpRequest request, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var sent = ReadForm.Of(form);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return ReadView.Of(sent);
        }

        await using var stream = file.OpenReadStream();
        return HandOutFile.Load(stream, Path.GetFileName(file.FileName) is { Length: > 0 } name ? name : "The file") switch
        {
            Loading.LoadedText { Text: var text } when string.IsNullOrWhiteSpace(text) => ReadView.Of(sent) with { Notice = $"{file.FileName} is empty." },
            Loading.LoadedText loaded => ReadView.Of(new ReadForm { Text = loaded.Text.ReplaceLineEndings("\n"), Programme = sent.Programme, InDay = sent.InDay }),
            Loading.CannotRead problem => ReadView.Of(sent) with { Notice = problem.Sentence },
            _ => throw new InvalidOperationException("Every outcome of loading is handled."),
        };
    }
}

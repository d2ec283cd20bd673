using Toehold.Programmes;
using Toehold.Reading;
using Toehold.Storage;
using Toehold.Web.Features.Read;

namespace Toehold.Web.Features.Programmes;

/// <summary>A programme that this practice has, read from its hand-out.</summary>
public sealed record ShelfProgramme(Guid Id, string Slug, string Title, bool InDay, HandOutReading Reading)
{
    public Programme Programme => Reading.Programme;

    public static ShelfProgramme Of(KeptProgramme kept) =>
        new(kept.Id, kept.Slug, kept.Title, kept.ArchivedAt is null, HandOutReader.Read(kept.Handout));

    /// <summary>The hand-out's own words on how an exercise is done, on one line.</summary>
    public string HowTo(int exercise) => HowToWords.Of(Reading.Text, Reading.Sources[exercise]);
}

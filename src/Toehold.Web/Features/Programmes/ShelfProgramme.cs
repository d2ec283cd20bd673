using Toehold.Programmes;
using Toehold.Reading;
using Toehold.Storage;
using Toehold.Web.Features.Levels;
using Toehold.Web.Features.Read;

namespace Toehold.Web.Features.Programmes;

/// <summary>A programme that this practice has, read from its hand-out.</summary>
public sealed record ShelfProgramme(Guid Id, string Slug, string Title, bool InDay, HandOutReading Reading)
{
    /// <summary>How far the person is with it; null where only the hand-out is asked about.</summary>
    public ProgrammeLevels? Levels { get; init; }

    public Programme Programme => Levels?.Programme ?? Reading.Programme;

    public static ShelfProgramme Of(KeptProgramme kept, HandOutReadings readings) => kept is null || readings is null
        ? throw new ArgumentNullException(kept is null ? nameof(kept) : nameof(readings))
        : new ShelfProgramme(kept.Id, kept.Slug, kept.Title, kept.ArchivedAt is null, readings.Of(kept.Handout));

    /// <summary>How an exercise is done: at its step, else in the hand-out's own words, on one line.</summary>
    public string HowTo(int exercise) => Levels?.HowTo(exercise) ?? HowToWords.Of(Reading.Text, Reading.Sources[exercise]);
}

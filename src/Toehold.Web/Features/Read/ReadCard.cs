using Toehold.Programmes;
using Toehold.Reading;

namespace Toehold.Web.Features.Read;

/// <summary>One exercise on the Read page: as it stands, as the text has it, and where its words are.</summary>
/// <param name="Origin">Tells it from the text's other exercises; empty for one that the person added.</param>
/// <param name="Exercise">As it stands now.</param>
/// <param name="AsRead">As the text has it; null for one that the text does not have, or no longer has.</param>
/// <param name="Index">Its place in the reading; -1 where it has none.</param>
/// <param name="Source">Where its words are; null where the text does not have it.</param>
public sealed record ReadCard(string Origin, Exercise Exercise, Exercise? AsRead, int Index, ExerciseSource? Source)
{
    /// <summary>What is wrong with a slot's numbers, by the slot's name.</summary>
    public IReadOnlyDictionary<string, string> Troubles { get; init; } = new Dictionary<string, string>();

    /// <summary>A slot that is asked for and has no number yet.</summary>
    public string? Opened { get; init; }

    public bool IsChanged => AsRead is null || AsRead != Exercise;

    /// <summary>How it is done, on one line, without sentences about a slot that was changed: they would say the old amount.</summary>
    public string HowTo(HandOutReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (Source is null || AsRead is null)
        {
            return "";
        }

        var old = DoseSlot.All.Where(slot => slot.Get(AsRead.Dose) != slot.Get(Exercise.Dose)).SelectMany(slot => Source.Of(slot.Name));
        return HowToWords.Of(reading.Text, Source, [.. old]);
    }
}

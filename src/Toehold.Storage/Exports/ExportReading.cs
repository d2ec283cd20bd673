using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>What an export's JSON came to.</summary>
internal abstract record ExportReading
{
    private ExportReading()
    {
    }

    internal sealed record Whole(Practice Practice, ReminderClock? Reminders, ValueList<KeptProgramme> Programmes, ValueList<Entry> Entries) : ExportReading;

    internal sealed record Broken(string Sentence) : ExportReading;
}

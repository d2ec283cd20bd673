using System.Globalization;
using System.Text.Json;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>Reads an export's document. Never throws on what is in it: the first thing that is wrong is named by its place.</summary>
internal sealed class ExportReader(Guid practiceId, DateTimeOffset now)
{
    private const string NotOurs = "This is not an export of Toehold's. Choose the zip file, or the toehold.json in it.";

    private string? wrong;

    public ExportReading Read(JsonDocument document)
    {
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || Text(root, "format") != ExportSchema.Format)
        {
            return new ExportReading.Broken(NotOurs);
        }

        if (!root.TryGetProperty("version", out var version) || !version.TryGetWholeNumber(out var number) || number != ExportSchema.Version)
        {
            return new ExportReading.Broken("This export was written by a newer Toehold. Read it back with that version.");
        }

        var practice = Object(root, "practice");
        var read = practice is { } p ? ReadPractice(p) : null;
        var reminders = practice is { } r ? ReadReminders(r) : null;
        var programmes = Array(root, "programmes").Select(ReadProgramme).OfType<KeptProgramme>().ToValueList();
        var entries = ReadEntries(Array(root, "entries"));
        Unless(programmes.Select(programme => programme.Id).Distinct().Count() == programmes.Count, "programmes", "two have the same id");
        Unless(programmes.Select(programme => programme.Slug).Distinct().Count() == programmes.Count, "programmes", "two have the same slug");
        return wrong is null
            ? new ExportReading.Whole(read!, reminders, programmes, entries)
            : new ExportReading.Broken($"The file is damaged or was changed: {wrong}. Nothing was read.");
    }

    private Practice ReadPractice(JsonElement practice)
    {
        var settings = practice.TryGetProperty("settings", out var given) && given.ValueKind == JsonValueKind.Object ? given.GetRawText() : null;
        var zone = Text(practice, "timeZone");
        Unless(settings is null || settings.Length <= Practice.MaxSettings, "practice.settings", "it is too long");
        Unless(zone is null || zone.Length <= Practice.MaxTimeZone, "practice.timeZone", "it is too long");
        return new Practice { Id = practiceId, CreatedAt = Instant(practice, "createdAt", "practice"), TimeZone = zone, Settings = Compact(settings) };
    }

    private ReminderClock? ReadReminders(JsonElement practice)
    {
        if (!practice.TryGetProperty("reminders", out var reminders) || reminders.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return new ReminderClock
        {
            PracticeId = practiceId,
            NextAt = now,
            QuietFrom = Minute(reminders, "quietFrom"),
            QuietUntil = Minute(reminders, "quietUntil"),
            SecondAfter = reminders.ValueKind == JsonValueKind.Object && reminders.TryGetProperty("secondAfter", out var after)
                && after.ValueKind == JsonValueKind.Number ? Minute(reminders, "secondAfter") : null,
        };
    }

    private KeptProgramme? ReadProgramme(JsonElement programme, int index)
    {
        var place = $"programmes[{index}]";
        if (!Guid.TryParse(Text(programme, "id"), out var id) || id == Guid.Empty)
        {
            Unless(false, $"{place}.id", "it is missing or is no UUID");
            return null;
        }

        return new KeptProgramme
        {
            Id = id,
            PracticeId = practiceId,
            Slug = Words(programme, "slug", place, KeptProgramme.MaxSlug),
            Title = Words(programme, "title", place, KeptProgramme.MaxTitle),
            Handout = Words(programme, "handout", place, KeptProgramme.MaxHandout),
            AddedAt = Instant(programme, "addedAt", place),
            ArchivedAt = Text(programme, "archivedAt") is null ? null : Instant(programme, "archivedAt", place),
        };
    }

    private ValueList<Entry> ReadEntries(JsonElement.ArrayEnumerator elements)
    {
        var entries = new List<Entry>();
        foreach (var (element, index) in elements.Select((element, index) => (element, index)))
        {
            if (wrong is not null)
            {
                break;
            }

            var problem = EntryJson.TryRead(element, out var entry, out var unread) ? First(EntryRules.Check(entry, now)) : unread;
            Unless(problem is null, $"entries[{index}].{problem?.Member}", problem?.Sentence.TrimEnd('.') ?? "");
            entries.Add(entry!);
        }

        return wrong is null ? entries.ToValueList() : [];
    }

    private static EntryProblem? First(ValueList<EntryProblem> problems) => problems.Count == 0 ? null : problems[0];

    private JsonElement? Object(JsonElement parent, string name)
    {
        var there = parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object;
        Unless(there, name, "it is missing");
        return there ? member : null;
    }

    private JsonElement.ArrayEnumerator Array(JsonElement parent, string name)
    {
        var there = parent.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Array;
        Unless(there, name, "it is missing");
        return there ? member.EnumerateArray() : default;
    }

    private string Words(JsonElement parent, string name, string place, int most)
    {
        var text = Text(parent, name);
        Unless(!string.IsNullOrWhiteSpace(text) && text.Length <= most, $"{place}.{name}", $"it is missing or longer than {most} characters");
        return text ?? "";
    }

    private DateTimeOffset Instant(JsonElement parent, string name, string place)
    {
        var read = DateTimeOffset.TryParseExact(
            Text(parent, name), ExportSchema.InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant);
        Unless(read, $"{place}.{name}", "it is missing or is no instant in UTC");
        return instant;
    }

    private int Minute(JsonElement parent, string name)
    {
        var minute = -1;
        var read = parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var member) && member.TryGetWholeNumber(out minute);
        Unless(read && minute is >= 0 and < 1440, $"practice.reminders.{name}", "it is missing or is no minute of a day");
        return minute;
    }

    private static string? Text(JsonElement parent, string name) => parent.TextOrNull(name);

    private static string? Compact(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, JsonText.Plain);
    }

    private void Unless(bool fine, string place, string what) => wrong ??= fine ? null : $"{place}: {what}";
}

using System.Text;
using Toehold.Programmes;
using Toehold.Reading;

namespace Toehold.Cli.Read;

/// <summary>Shows a reading to a person: a table of exercises and doses, then what is doubtful.</summary>
internal static class ReadingTable
{
    private const int LongestName = 40;

    private static readonly string[] Headings = ["Exercise", "Side", "Sets", "Reps", "Hold", "Time", "Rest", "A day", "A week"];

    public static string Write(string file, HandOutReading reading)
    {
        var text = new StringBuilder();
        text.AppendLine(reading.Programme.Title ?? file);
        if (reading.Programme.Exercises.Count > 0)
        {
            Table(text, [Headings, .. reading.Programme.Exercises.Select(Row)]);
        }

        foreach (var finding in reading.Findings)
        {
            text.AppendLine($"- {finding.Message}");
        }

        foreach (var question in reading.Questions)
        {
            text.AppendLine($"- {question.Sentence} Read as: {question.Taken.Sentence}. {question.Why}");
        }

        return text.ToString();
    }

    private static string[] Row(Exercise exercise) =>
    [
        exercise.Name.Length <= LongestName ? exercise.Name : exercise.Name[..(LongestName - 1)] + "…",
        exercise.Side switch { Side.Each => "each", Side.Alternate => "alternate", _ => "" },
        $"{exercise.Dose.Sets}", $"{exercise.Dose.Reps}",
        exercise.Dose.Breaths is { } breaths ? $"{breaths} breaths" : Time(exercise.Dose.Hold),
        Time(exercise.Dose.Duration), Time(exercise.Dose.Rest), $"{exercise.Dose.PerDay}", $"{exercise.Dose.PerWeek}",
    ];

    private static string Time(Amount? amount) => amount is null ? "" : $"{amount} s";

    private static void Table(StringBuilder text, string[][] rows)
    {
        var widths = Enumerable.Range(0, Headings.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => cell.PadRight(widths[column]));
            text.AppendLine("  " + string.Join("  ", cells).TrimEnd());
        }
    }
}

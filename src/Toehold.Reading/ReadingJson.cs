using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>Writes a reading as one line of JSON.</summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reading with title, exercises and findings, and with questions where there are any. Whole numbers have no decimals.</summary>
    public static string Write(HandOutReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("title", reading.Programme.Title);
            json.WriteStartArray("exercises");
            for (var i = 0; i < reading.Programme.Exercises.Count; i++)
            {
                Exercise(json, reading.Programme.Exercises[i], reading.Sources[i]);
            }

            json.WriteEndArray();
            Findings(json, reading);
            Questions(json, reading);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Exercise(Utf8JsonWriter json, Exercise exercise, ExerciseSource source)
    {
        json.WriteStartObject();
        json.WriteString("name", exercise.Name);
        json.WriteString("position", exercise.Position is { } position ? Word(position.ToString()) : null);
        json.WriteStartArray("equipment");
        foreach (var noun in exercise.Equipment)
        {
            json.WriteStringValue(noun);
        }

        json.WriteEndArray();
        json.WriteString("side", exercise.Side is { } side ? Word(side.ToString()) : null);
        json.WritePropertyName("dose");
        Dose(json, exercise.Dose);
        json.WriteStartObject("source");
        Span(json, source.Span);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Dose(Utf8JsonWriter json, Dose dose)
    {
        json.WriteStartObject();
        Amount(json, "sets", dose.Sets);
        Amount(json, "reps", dose.Reps);
        Amount(json, "hold", dose.Hold);
        Amount(json, "breaths", dose.Breaths);
        Amount(json, "duration", dose.Duration);
        Amount(json, "rest", dose.Rest);
        Amount(json, "perDay", dose.PerDay);
        Amount(json, "perWeek", dose.PerWeek);
        json.WriteEndObject();
    }

    private static void Amount(Utf8JsonWriter json, string name, Amount? amount)
    {
        if (amount is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        End(json, "min", amount.Min);
        End(json, "max", amount.Max);
        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, (decimal)Math.Round(number, 3));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Findings(Utf8JsonWriter json, HandOutReading reading)
    {
        json.WriteStartArray("findings");
        foreach (var finding in reading.Findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("message", finding.Message);
            Span(json, finding.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Questions(Utf8JsonWriter json, HandOutReading reading)
    {
        if (reading.Questions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("questions");
        foreach (var question in reading.Questions)
        {
            json.WriteStartObject();
            json.WriteNumber("exercise", question.Exercise);
            json.WriteString("question", question.Sentence);
            json.WriteString("taken", question.Taken.Sentence);
            json.WriteString("why", question.Why);
            json.WriteStartArray("answers");
            foreach (var answer in question.Answers)
            {
                json.WriteStringValue(answer.Sentence);
            }

            json.WriteEndArray();
            Span(json, question.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

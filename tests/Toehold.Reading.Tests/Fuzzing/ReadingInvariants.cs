using Toehold.Programmes;

namespace Toehold.Reading.Tests;

/// <summary>What holds for the reading of any text.</summary>
public static class ReadingInvariants
{
    private const double MostCounted = 100_000;

    /// <summary>What a reading breaks, in a sentence; null where it breaks nothing.</summary>
    public static string? Broken(HandOutReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var exercises = reading.Programme.Exercises;
        var spans = reading.Sources.SelectMany(source => source.Words.Select(words => words.Span).Append(source.Span).Append(source.Description))
            .Concat(reading.Findings.Select(finding => finding.Span)).Concat(reading.Questions.Select(question => question.Span));
        return reading.Sources.Count != exercises.Count ? "An exercise has no source."
            : spans.FirstOrDefault(span => span.Start < 0 || span.End < span.Start || span.End > reading.Text.Length) is { End: > 0 } or { Start: < 0 } ? "A span reaches out of the text."
            : exercises.Any(exercise => string.IsNullOrWhiteSpace(exercise.Name)) ? "An exercise has no name."
            : exercises.SelectMany(Amounts).Any(amount => amount is { Min: < 0 } or { Max: > MostCounted } or { Min: > MostCounted }) ? "An amount is out of range."
            : reading.Findings.Any(finding => string.IsNullOrWhiteSpace(finding.Message)) ? "A finding says nothing."
            : reading.Questions.Any(question => question.Exercise >= exercises.Count || question.Answers.Count < 2 || !question.Answers.Contains(question.Taken)) ? "A question cannot be answered."
            : null;
    }

    private static IEnumerable<Amount?> Amounts(Exercise exercise)
    {
        var dose = exercise.Dose;
        return [dose.Sets, dose.Reps, dose.Hold, dose.Breaths, dose.Duration, dose.Rest, dose.PerDay, dose.PerWeek];
    }
}

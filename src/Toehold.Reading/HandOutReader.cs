namespace Toehold.Reading;

/// <summary>Reads a hand-out in plain text, Markdown or a page's source: text → lines → phrases → exercises → doses for all → findings.</summary>
public static class HandOutReader
{
    private static readonly Dictionary<string, string> NoAnswers = [];

    /// <summary>Understands a hand-out. Any text has a reading; one without a routine has no exercises and a finding that says so.</summary>
    /// <param name="text">The hand-out. No text throws.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static HandOutReading Read(string text) => Read(text, NoAnswers);

    /// <summary>Understands a hand-out of which some questions have been answered before. Answers to questions that the text no longer asks are left out.</summary>
    /// <param name="text">The hand-out. No text throws.</param>
    /// <param name="answers">The <see cref="Answer.Key"/> chosen for each <see cref="Question.Key"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HandOutReading Read(string text, IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(answers);
        var reading = WrittenReader.Read(text) ?? Understand(text);
        foreach (var (question, chosen) in answers)
        {
            var asked = reading.Questions.FirstOrDefault(other => other.Key == question);
            reading = asked?.Answers.FirstOrDefault(answer => answer.Key == chosen) is { } answer ? reading.With(asked, answer) : reading;
        }

        return reading;
    }

    private static HandOutReading Understand(string text)
    {
        using var page = new Page(text);
        return page.Read();
    }
}

using Toehold.Outcomes;

namespace Toehold.Cli;

/// <summary>The verdict for a person: the sentence, the interval, the odds, what would help most next.</summary>
internal static class VerdictText
{
    public static void Write(Outcomes.Verdict verdict, VerdictOptions options, TextWriter output)
    {
        output.WriteLine(verdict.Sentence);
        output.WriteLine();
        output.WriteLine(verdict.IntervalSentence(options));
        output.WriteLine(verdict.OddsSentence(options));
        output.WriteLine($"What would help most next: {verdict.NextStep}");
        if (verdict.TippingPoint is { } tipping)
        {
            output.WriteLine(tipping);
        }

        foreach (var warning in verdict.Warnings)
        {
            output.WriteLine($"Note: {warning.ToSentence()}");
        }
    }
}

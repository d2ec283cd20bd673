namespace Toehold.Reading;

/// <summary>The findings in words: what is doubtful, and what was done about it.</summary>
internal static class DoubtSentences
{
    public const string NoRoutine = "No exercises were found in this text. Paste the part that lists them, with how long or how often each is done.";

    public static string NoDose(string name) => $"The text gives no amount for {name}. Add how often or how long it is done.";

    public static string Hold(string name) => $"{name} is held, but the text does not say how long.";

    public static string Conditional(string name, string words) => $"“{words}” counts only under a condition, so it is not in the dose of {name}.";

    public static string Unlikely(string name, string words) => $"“{words}” is more or less than is likely meant for {name}. Check it.";

    public static string Contradiction(string name, Slot slot, string words) =>
        $"{name} has more than one {Noun(slot)}. The first was kept, “{words}” was not.";

    public static string Vague(string name, Slot slot, string words) => slot switch
    {
        Slot.Often => $"“{words}” gives no number of times a day or week for {name}.",
        Slot.Sets or Slot.Reps or Slot.Breaths => $"“{words}” does not say how many for {name}.",
        _ => $"“{words}” does not say how long for {name}.",
    };

    private static string Noun(Slot slot) => slot switch
    {
        Slot.Sets => "number of sets",
        Slot.Reps => "number of repetitions",
        Slot.Hold => "hold",
        Slot.Breaths => "number of breaths",
        Slot.Duration or Slot.Time => "duration",
        Slot.Rest => "rest",
        _ => "frequency",
    };
}

using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>What a person's answers to the safety questions add up to.</summary>
public sealed record SafetyAnswers
{
    private SafetyAnswers(IEnumerable<SafetyQuestion> yes)
    {
        Yes = yes.OrderByDescending(question => question.Outcome).ToValueList();
        Choices = Yes.SelectMany(question => question.Choices).GroupBy(choice => choice.Exercise).Select(Safest).ToValueList();
    }

    /// <summary>The questions answered with yes, the most urgent first.</summary>
    public ValueList<SafetyQuestion> Yes { get; }

    /// <summary>The most urgent outcome.</summary>
    public SafetyOutcome Outcome => Yes.Count == 0 ? SafetyOutcome.GoAhead : Yes[0].Outcome;

    /// <summary>Whether the programme stays closed until help has been sought.</summary>
    public bool ClosesTheProgramme => Outcome >= SafetyOutcome.SameDay;

    /// <summary>The gentlest form that any answer chooses, once an exercise.</summary>
    public ValueList<SaferChoice> Choices { get; }

    /// <summary>
    /// The result of the questions answered with yes, by their ids. An id that no question has comes from an older form and
    /// is passed over.
    /// </summary>
    /// <exception cref="ArgumentNullException">The ids are null.</exception>
    public static SafetyAnswers From(IEnumerable<string> yesIds)
    {
        ArgumentNullException.ThrowIfNull(yesIds);
        var ids = yesIds.ToHashSet(StringComparer.Ordinal);
        return new SafetyAnswers(SafetyQuestions.All.Where(question => ids.Contains(question.Id)));
    }

    /// <summary>The highest step of a ladder that the answers allow, or null where they leave the exercise out.</summary>
    /// <exception cref="ArgumentNullException">The ladder is null.</exception>
    public int? HighestStep(Ladder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return Choices.FirstOrDefault(choice => choice.Exercise == ladder.Name) is not { } choice ? ladder.Top
            : choice.HighestLevel is { } level ? ladder.HighestIn(level)
            : null;
    }

    private static SaferChoice Safest(IEnumerable<SaferChoice> choices) => choices.MinBy(choice => choice.HighestLevel ?? 0)!;
}

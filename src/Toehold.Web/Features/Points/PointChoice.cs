using Toehold.Sessions;

namespace Toehold.Web.Features.Points;

/// <summary>
/// What the map knows of the person: the stored safety answers, and what was said on the map itself about pregnancy. The
/// latter can only add to the former: a stored yes stays one.
/// </summary>
public sealed record PointChoice(SafetyAnswers? Answers, bool SaidHere)
{
    private const string Pregnant = "pregnant";

    public static PointChoice Of(SafetyAnswers? stored, string? said) => (stored, said) switch
    {
        (null, "yes") => new(SafetyAnswers.From([Pregnant]), SaidHere: true),
        (null, "no") => new(SafetyAnswers.From([]), SaidHere: true),
        (not null, "yes") => new(SafetyAnswers.From([.. stored.Yes.Select(question => question.Id), Pregnant]), SaidHere: true),
        _ => new(stored, SaidHere: false),
    };

    public bool IsPregnant => Answers?.Yes.Any(question => question.Id == Pregnant) == true;

    /// <summary>The word to hand on to the next page, or null.</summary>
    public string? Said => SaidHere ? (IsPregnant ? "yes" : "no") : null;

    public PointAdvice AdviceOn(PressPoint point) => PointSafety.Of(point, Answers);
}

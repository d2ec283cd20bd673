namespace Toehold.Sessions;

/// <summary>
/// What the safety answers say about pressing points. In pregnancy four points are left out because tradition and hospital
/// leaflets say so; needling them has not been shown to harm (Carr 2015, doi 10.1136/acupmed-2015-010936), but leaving them out costs nothing.
/// </summary>
public static class PointSafety
{
    private static readonly Dictionary<string, string> Ask = new(StringComparer.Ordinal)
    {
        ["pregnant"] = "You are pregnant: ask your midwife or doctor first.",
        ["numb-feet"] = "Your feet feel little, so you may press too hard: ask your doctor or podiatrist first.",
        ["heart-vessels"] = "Ask your doctor first: of narrowed arteries, heart failure, clots or cancer.",
        ["surgery"] = "You had an operation lately: ask the team that treated you first, and keep off the scar.",
        ["no-weight"] = "Ask your surgeon or physiotherapist first.",
        ["under-16"] = "Ask a doctor or physiotherapist first, together with a parent.",
        ["fragile-skin"] = "Your skin is thin: ask your doctor or nurse first.",
    };

    /// <summary>What to do with a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="answers">The person's answers, or null where nothing was answered: then what pregnancy rules out is left out.</param>
    /// <exception cref="ArgumentNullException">The point is null.</exception>
    public static PointAdvice Of(PressPoint point, SafetyAnswers? answers)
    {
        ArgumentNullException.ThrowIfNull(point);
        if (answers is null)
        {
            return point.NotInPregnancy ? new PointAdvice.LeaveOut("Not in pregnancy. Say whether you are pregnant first.") : new PointAdvice.GoAhead();
        }

        var yes = answers.Yes.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        return answers.ClosesTheProgramme ? new PointAdvice.LeaveOut($"Not now. {answers.Yes[0].Advice}")
            : point.NotInPregnancy && yes.Contains("pregnant") ? new PointAdvice.LeaveOut("Not in pregnancy.")
            : point.LeftOutBy.Any(yes.Contains) ? new PointAdvice.LeaveOut("What you told us is hurt lies at this place.")
            : Ask.FirstOrDefault(ask => yes.Contains(ask.Key)).Value is { } why ? new PointAdvice.AskFirst(why)
            : new PointAdvice.GoAhead();
    }
}

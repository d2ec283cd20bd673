using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>Signs that need emergency help.</summary>
internal static class EmergencyQuestions
{
    private const string CallNow = "Do not exercise. Call the emergency number or go to an emergency department now.";

    public static ValueList<SafetyQuestion> All { get; } =
    [
        Of("saddle-numbness", "Is there new numbness or tingling between your legs, around the genitals or the back passage?"),
        Of("bladder-bowel", "Is it newly hard to pass water, or have you lost control of bladder or bowel, or sexual feeling?"),
        Of("both-legs", "Do both legs hurt, tingle or feel weak or numb, or is a weakness in a leg getting worse?"),
        Of("accident", "Did the pain start after a serious fall or accident? If you are older or your bones are thin, a small fall counts too."),
        Of("chest", "Do you have chest pain, sudden breathlessness, or do you cough up blood?"),
        Of("cold-foot", "Has a foot or leg suddenly become cold, pale and painful?"),
    ];

    private static SafetyQuestion Of(string id, string ask) =>
        new() { Id = id, Ask = ask, Outcome = SafetyOutcome.Emergency, Advice = CallNow };
}

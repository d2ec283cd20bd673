using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// The safety questions, most urgent first. They signpost and never rule anything out: few single warning signs have been
/// tested well (Finucane 2020, doi 10.2519/jospt.2020.9971). No clinician has reviewed this list yet.
/// </summary>
public static class SafetyQuestions
{
    /// <summary>Every question.</summary>
    public static ValueList<SafetyQuestion> All { get; } =
        [.. EmergencyQuestions.All, .. SameDayQuestions.All, .. AskFirstQuestions.All, .. SaferVariationQuestions.All];

    /// <summary>The reasons to stop in the middle of a session, in plain words.</summary>
    public static ValueList<string> StopNow { get; } =
    [
        "Pain above 5 out of 10.",
        "Sharp or stabbing pain, or a joint that gives way.",
        "New numbness, tingling or weakness.",
        "Leg pain that spreads further down.",
        "Chest pain, breathlessness or feeling faint: call for emergency help.",
        "A snap, or a calf that swells suddenly: speak to a doctor today.",
        "A cramp that does not ease within about a minute.",
        "You nearly fell.",
    ];

    /// <summary>What makes a place safe to stand and exercise in.</summary>
    public static ValueList<string> SafePlace { get; } =
    [
        "Stand at a fixed worktop or a wall, with a chair behind you.",
        "A floor that is dry and not slippery, good light, no loose rugs, no pets underfoot.",
        "Barefoot or in shoes, never in socks; in shoes if your feet are numb.",
        "Not when dizzy, and not after alcohol or sleeping tablets.",
        "Have someone at home if you fell in the last year or walk with a stick or frame.",
        "Loop a band only round something that cannot move, and look the band over for tears.",
    ];
}

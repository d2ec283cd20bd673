using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>Reasons to do some exercises in a gentler form.</summary>
internal static class SaferVariationQuestions
{
    private static readonly SaferChoice SeatedPress = new("Toe press", 1, "Seated, nothing to fall from.");
    private static readonly SaferChoice SeatedHeels = new("Toe walking", 1, "Seated heel raises instead.");
    private static readonly SaferChoice SeatedCircles = new("Ankle circles", 1, "Seated with the leg out.");
    private static readonly SaferChoice NoBand = new("Resisted flexion", 1, "Without a band.");

    public static ValueList<SafetyQuestion> All { get; } =
    [
        Of(
            "falls",
            "Have you fallen twice or more in the last year, can you stand on one leg for less than 5 seconds, or are you afraid of falling?",
            "Do the seated forms. A balance class or a physiotherapist can help you further.",
            SeatedPress,
            SeatedHeels),
        Of(
            "unsteady",
            "Do you have Parkinson's disease, a recent stroke, or spells of dizziness?",
            "Do the seated forms and ask your doctor or physiotherapist about standing ones.",
            SeatedPress,
            SeatedHeels),
        Of(
            "numb-feet",
            "Are your feet numb, so that you would not feel a small stone in your shoe?",
            "Wear shoes, look at your feet before and after, and stay seated until a clinician agrees to more.",
            SeatedPress,
            SeatedHeels,
            NoBand,
            new SaferChoice("Toe pencil lift", null, "Toes that feel little are easily hurt.")),
        Of(
            "pregnant",
            "Are you pregnant?",
            "Stay off your back, keep a hand on something, and ask your midwife before pressing any points. Stop and call her after "
                + "bleeding, leaking fluid, contractions, dizziness, calf pain or fewer movements.",
            new SaferChoice("Toe walking", 2, "With both hands on a worktop."),
            SeatedCircles,
            new SaferChoice("Toe pencil lift", 3, "Sitting on a chair.")),
        Of(
            "leg-pain",
            "Does pain from your back run down a leg, or does lifting the straight leg bring it on?",
            "Keep the leg low. Ask a doctor if the leg grows weak.",
            SeatedCircles,
            new SaferChoice("Toe walking", 1, "Seated while the leg is painful.")),
        Of(
            "hip-hamstring",
            "Have you a new hip, or a repaired muscle at the back of the thigh?",
            "Keep the leg low.",
            SeatedCircles),
        Of(
            "ankle-sprain",
            "Did you sprain an ankle in the last three days?",
            "Give it rest first.",
            new SaferChoice("Ankle circles", null, "Not in the first days after a sprain."),
            SeatedHeels),
        Of("latex", "Are you allergic to latex?", "Use a band without latex, or none.", NoBand),
        Of("fragile-skin", "Is the skin of your feet thin or easily torn, or do your shins hurt?", "Leave the band away.", NoBand),
        Of(
            "toe-cramps",
            "Do your toes cramp often, or do bent toes hurt?",
            "Gather a towel instead of lifting a pencil.",
            new SaferChoice("Toe pencil lift", 1, "A towel asks less of the toes.")),
    ];

    private static SafetyQuestion Of(string id, string ask, string advice, params ReadOnlySpan<SaferChoice> choices) =>
        new() { Id = id, Ask = ask, Outcome = SafetyOutcome.SaferVariation, Advice = advice, Choices = ValueList.Create(choices) };
}

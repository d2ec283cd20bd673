using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>Reasons to ask a professional before the first session.</summary>
internal static class AskFirstQuestions
{
    public static ValueList<SafetyQuestion> All { get; } =
    [
        Of(
            "surgery",
            "Have you had surgery on a foot, ankle, knee, hip or your back in the last 12 weeks?",
            "Start only when your surgeon or physiotherapist agrees."),
        Of(
            "no-weight",
            "Have you been told to keep weight off a leg, or do you wear a cast or a walking boot?",
            "Start only when your surgeon or physiotherapist agrees."),
        Of(
            "heart-vessels",
            "Do you have narrowed leg arteries, heart failure, a recent blood clot, or cancer in a bone?",
            "Ask your doctor first."),
        Of("under-16", "Are you younger than 16?", "Ask a doctor or physiotherapist first, together with a parent."),
        Of(
            "new-back-pain",
            "Is this back pain new, and are you under 20 or over 50, on long-term steroid tablets, or told that your bones are thin?",
            "Ask your doctor first."),
        Of(
            "tendon-medicine",
            "Have you lately had a quinolone antibiotic or a steroid injection near a tendon?",
            "Ask your doctor first. Both can weaken tendons.",
            new SaferChoice("Toe walking", 1, "Tendons may be weaker for a while: stay seated.")),
        Of(
            "calf-injury",
            "Have you torn or hurt a calf or an Achilles tendon lately, or does the tendon hurt more than 5 out of 10?",
            "Ask a physiotherapist first.",
            new SaferChoice("Toe walking", null, "Not until a physiotherapist agrees.")),
        Of(
            "foot-bones",
            "Do you have a recent break or an operation at the toes or forefoot, or a stiff and painful big toe?",
            "Ask your doctor or physiotherapist first.",
            new SaferChoice("Toe press", 1, "Seated, with less weight on the toes."),
            new SaferChoice("Toe walking", null, "Tiptoe loads the forefoot too much for now."),
            new SaferChoice("Toe pencil lift", null, "Gripping loads the toes too much for now.")),
    ];

    private static SafetyQuestion Of(string id, string ask, string advice, params ReadOnlySpan<SaferChoice> choices) =>
        new() { Id = id, Ask = ask, Outcome = SafetyOutcome.AskFirst, Advice = advice, Choices = ValueList.Create(choices) };
}

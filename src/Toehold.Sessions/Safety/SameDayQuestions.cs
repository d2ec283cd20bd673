using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>Signs to speak to a doctor about on the same day.</summary>
internal static class SameDayQuestions
{
    private const string SpeakToday = "Do not exercise for now. Speak to a doctor or an urgent advice line today.";

    public static ValueList<SafetyQuestion> All { get; } =
    [
        Of("fever", "Do you have pain together with fever, or do you feel very unwell? A recent infection or a weak immune system counts as well."),
        Of("weight-night", "Are you losing weight without trying, have you ever had cancer, or does pain wake you every night and no rest eases it?"),
        Of("back-shape", "Is there a lump or a new shape in your back, or is back pain worse when you cough, sneeze or strain?"),
        Of("calf", "Is one calf or thigh throbbing, swollen, warm or red, or are its veins hard and sore?", SpeakToday + " Do not rub or press the leg."),
        Of("snap", "Did you feel a snap or a kick behind the ankle, or can you no longer push off with that foot?"),
        Of("twist", "After a twist or a knock, are you unable to walk a few steps, or is a bone of the foot or ankle sore to touch?"),
        Of("hot-joint", "Is a joint hot, red and very swollen?"),
        Of(
            "foot-wound",
            "Is there an open sore, a blister, spreading redness, discharge or a new colour on a foot? With diabetes: a foot that is warm and swollen, even if it hardly hurts?"),
    ];

    private static SafetyQuestion Of(string id, string ask, string advice = SpeakToday) =>
        new() { Id = id, Ask = ask, Outcome = SafetyOutcome.SameDay, Advice = advice };
}

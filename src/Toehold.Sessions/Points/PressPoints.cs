using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// The points of the map. Codes and places follow the WHO standard of 2008 (ISBN 978 92 9061 248 7), told in our own words; only KI1
/// and ST41 were read in a source that quotes it, the others in secondary sources, and BL67 is from memory. A thumb's breadth is
/// the person's own thumb at its joint; four fingers side by side are three of them.
/// </summary>
public static class PressPoints
{
    private const string Tendon = "Not on a heel tendon that is sore or was hurt lately.";

    /// <summary>Every point, those of the built-in hand-out first.</summary>
    public static ValueList<PressPoint> All { get; } =
    [
        new()
        {
            Code = "KI1",
            Name = "Hollow of the sole",
            Pinyin = "Yǒngquán",
            Where = "Curl your toes: the deepest hollow of the sole is the place, about a third of the way from the gap between the second and third toe to the heel.",
            LeftOutBy = ["foot-bones"],
        },
        new()
        {
            Code = "LR3",
            Name = "Between the first two bones",
            Pinyin = "Tàichōng",
            Where = "On top of the foot, slide a finger up the groove between the big and the second toe until it meets the bones. The place is the dip just before them.",
            Mind = "A pulse runs here: press lightly.",
            LeftOutBy = ["foot-bones"],
        },
        new()
        {
            Code = "ST41",
            Name = "Front of the ankle",
            Pinyin = "Jiěxī",
            Where = "Find the dip in the middle of the ankle crease, between the two strong tendons.",
            LeftOutBy = ["ankle-sprain"],
        },
        new()
        {
            Code = "KI3",
            Name = "Inside of the ankle",
            Pinyin = "Tàixī",
            Where = "Find the hollow between the tip of the inner ankle bone and the tendon of the heel.",
            Mind = Tendon,
            LeftOutBy = ["ankle-sprain", "calf-injury"],
        },
        new()
        {
            Code = "BL60",
            Name = "Outside of the ankle",
            Pinyin = "Kūnlún",
            Where = "Find the hollow between the tip of the outer ankle bone and the tendon of the heel.",
            Mind = Tendon,
            NotInPregnancy = true,
            LeftOutBy = ["ankle-sprain", "calf-injury"],
        },
        new()
        {
            Code = "BL67",
            Name = "Corner of the little toe",
            Pinyin = "Zhìyīn",
            Where = "Go to the outer corner of the little toe's nail. The place is just behind and outside it.",
            Verified = false,
            NotInPregnancy = true,
            LeftOutBy = ["foot-bones"],
        },
        new()
        {
            Code = "SP6",
            Name = "Above the inner ankle",
            Pinyin = "Sānyīnjiāo",
            Where = "Lay four fingers above the tip of the inner ankle bone. The place is at their upper edge, just behind the edge of the shin bone.",
            NotInPregnancy = true,
            LeftOutBy = ["ankle-sprain"],
        },
        new()
        {
            Code = "GB34",
            Name = "Below the outer knee",
            Pinyin = "Yánglíngquán",
            Where = "Feel for the small round bone below the outer side of the knee. The place is the hollow just in front of it and below.",
            Mind = "A nerve runs here: press lightly, and stop if the foot tingles.",
        },
        new()
        {
            Code = "ST36",
            Name = "Beside the shin",
            Pinyin = "Zúsānlǐ",
            Where = "Bend the knee and lay four fingers below the dip on the outer side of the kneecap. The place is at their lower edge, a finger's width outside the shin's ridge.",
        },
        new()
        {
            Code = "LI4",
            Name = "Between thumb and finger",
            Pinyin = "Hégǔ",
            Where = "On the back of the hand, between the bones of thumb and index finger, beside the middle of the index finger's bone.",
            NotInPregnancy = true,
            OnHand = true,
        },
    ];

    /// <summary>The point of a code, whatever its case, or null where there is none.</summary>
    public static PressPoint? Find(string code) => All.FirstOrDefault(point => string.Equals(point.Code, code, StringComparison.OrdinalIgnoreCase));
}

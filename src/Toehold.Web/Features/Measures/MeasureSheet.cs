using Toehold.Outcomes;

namespace Toehold.Web.Features.Measures;

/// <summary>A measure as a page offers it.</summary>
/// <param name="Key">The word that names it in addresses and entries; never given a new meaning.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Purpose">What it is for, in a line.</param>
/// <param name="Steps">How it is taken.</param>
/// <param name="Clock">How the page leads it, or null: it is not timed.</param>
public sealed record MeasureSheet(string Key, Measure Measure, string Purpose, IReadOnlyList<string> Steps, TestClock? Clock)
{
    public static IReadOnlyList<MeasureSheet> All { get; } =
    [
        new(
            "psfs",
            new Measure.OwnActivities(),
            "Three things that matter to you and are hard at the moment. Every two to four weeks.",
            ["Name three activities that your pain makes hard, up to five.", "Rate each today: 0, you cannot do it at all; 10, you can do it as before."],
            null),
        new(
            "rmdq",
            new Measure.BackDisability(),
            "How much a sore back gets in the way. At the beginning, after 6 and after 12 weeks.",
            ["Fill in the 24 statements on a sheet from whoever treats you: tick those that are true today.", "Enter how many you ticked. Leave out what does not apply."],
            null),
        new(
            "chair-stand",
            new Measure.ChairStand(),
            "Strength of the legs. Once a month, if it is safe for you.",
            ["A firm chair without arms, against a wall. Sit in the middle, feet flat, arms crossed on your chest.", "At the tone stand up fully and sit down again, as often as you can in 30 seconds.", "More than half way up at the end counts as a stand."],
            new TestClock("countdown", 30)),
        new(
            "heel-rise",
            new Measure.HeelRise(),
            "Strength of the calf. Once a month, if it is safe for you.",
            ["Stand on one leg at a wall or worktop, two fingers of each hand on it, the knee straight.", "Rise on the beat as high as you can, come down on the next.", "Stop when you cannot rise fully, lean on your hands, or it hurts."],
            new TestClock("beats", 300)),
        new(
            "stance",
            new Measure.SingleLegStance(),
            "A check of balance, once. It is too unsteady a number to show progress.",
            ["Barefoot or in shoes, at a worktop you can grasp at once. Eyes open, arms crossed.", "Lift one foot when you are steady. The time runs until it touches down or you grasp, and for 45 seconds at most.", "Up to three tries; the best counts."],
            new TestClock("stopwatch", (int)Measure.SingleLegStance.Cap)),
    ];

    public static MeasureSheet? Find(string key) => All.FirstOrDefault(sheet => sheet.Key == key);

    /// <summary>Whether it is taken standing up, and so only where that is safe.</summary>
    public bool IsPhysical => Clock is not null;
}

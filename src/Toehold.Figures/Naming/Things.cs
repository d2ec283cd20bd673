namespace Toehold.Figures;

/// <summary>
/// Things that change an exercise: who holds one does not do what a picture without it shows. Chairs, walls, mats and the like
/// only support.
/// </summary>
internal static class Things
{
    private static readonly string[] Changing =
    [
        "band", "tube", "tubing", "weight", "dumbbell", "kettlebell", "ball", "towel", "strap", "belt", "step", "stair", "box", "roller", "roll", "block", "stick", "cane",
        "foam", "bosu", "wobble", "cup", "marble", "pencil", "pen", "stone", "bean", "book", "bag", "machine", "cable", "rope", "bottle", "can", "ring", "cushion", "pillow",
    ];

    // What a figure shows, and what may lie under a head or a knee in it.
    private static readonly Dictionary<string, string[]> Shown = new(StringComparer.Ordinal)
    {
        ["band-flexion"] = ["band", "tube", "tubing"],
        ["band-row"] = ["band", "tube", "tubing"],
        ["external-rotation"] = ["band", "tube", "tubing"],
        ["towel-scrunch"] = ["towel"],
        ["ball-pick-up"] = ["ball", "marble", "stone", "bean", "cup"],
        ["ball-roll"] = ["ball"],
        ["pencil-lift"] = ["pencil", "pen"],
        ["hamstring-stretch"] = ["strap", "towel", "belt"],
        ["quad-set"] = ["towel", "roll"],
        ["step-up"] = ["step", "stair", "box", "block"],
        ["ankle-circles-pillow"] = ["pillow", "cushion"],
        ["prone-lying"] = ["pillow", "cushion"],
        ["clamshell"] = ["pillow", "cushion"],
        ["side-plank"] = ["pillow", "cushion"],
        ["bridge"] = ["pillow", "cushion"],
        ["hip-flexor-stretch"] = ["pillow", "cushion"],
        ["sit-to-stand"] = ["cushion"],
    };

    // A support that puts the person somewhere else than the figure does.
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal) { ["quad-set"] = "chair" };

    /// <summary>Whether nothing that the exercise names is missing from the figure.</summary>
    public static bool Fit(string key, IEnumerable<string> equipment)
    {
        var shown = Shown.GetValueOrDefault(key, []);
        var words = equipment.SelectMany(thing => PlainName.Of(thing).Words.Split(' ')).ToList();
        return words.Where(Changing.Contains).All(shown.Contains) && !words.Contains(Elsewhere.GetValueOrDefault(key, ""));
    }
}

namespace Toehold.Sessions;

/// <summary>What "the other one" is, judged from an exercise's name.</summary>
internal static class BodyPart
{
    private static readonly (string Part, string[] Stems)[] Known =
    [
        ("foot", ["foot", "feet", "toe", "ankle", "heel", "arch", "arches", "sole"]),
        ("leg", ["leg", "calf", "calves", "knee", "thigh", "quad", "hamstring", "hip", "lunge"]),
        ("hand", ["hand", "finger", "thumb", "wrist", "grip"]),
        ("arm", ["arm", "elbow", "biceps", "triceps", "shoulder"]),
    ];

    /// <summary>"foot", "leg", "hand", "arm", or "side" where the name tells nothing.</summary>
    public static string In(string name)
    {
        var words = name.ToLowerInvariant().Split([' ', '-', ',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (part, stems) in Known)
        {
            if (words.Any(word => stems.Any(stem => word == stem || word == stem + "s")))
            {
                return part;
            }
        }

        return "side";
    }
}

namespace Toehold.Sessions;

/// <summary>What the screen says during a timed movement, judged from the exercise's name.</summary>
internal static class MoveVerb
{
    private static readonly (string Stem, string Verb)[] Known =
    [
        ("walk", "Walk"),
        ("march", "March"),
        ("step", "Step"),
        ("jog", "Jog"),
        ("run", "Run"),
        ("circl", "Circle"),
        ("rotat", "Turn"),
        ("roll", "Roll"),
        ("swing", "Swing"),
        ("massag", "Massage"),
        ("breath", "Breathe"),
    ];

    /// <summary>A verb such as "Walk", or "Keep moving" where the name tells nothing.</summary>
    public static string In(string name)
    {
        var words = name.Split([' ', '-', ',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (stem, verb) in Known)
        {
            if (words.Any(word => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)))
            {
                return verb;
            }
        }

        return "Keep moving";
    }
}

using System.Text;
using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>An exercise's name without what does not change its meaning: the words that count, and the position it states.</summary>
internal sealed record PlainName(string Words, Position? Position)
{
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "my", "your", "of", "on", "in", "at", "to", "with", "for", "exercise", "exercises", "drill", "basic", "gentle",
        "slow", "slowly", "simple", "easy", "left", "right", "against", "near",
    };

    private static readonly Dictionary<string, Position> Stated = new(StringComparer.Ordinal)
    {
        ["standing"] = Programmes.Position.Standing,
        ["seated"] = Programmes.Position.Sitting,
        ["sitting"] = Programmes.Position.Sitting,
        ["lying"] = Programmes.Position.Lying,
        ["supine"] = Programmes.Position.Lying,
        ["kneeling"] = Programmes.Position.Kneeling,
        ["allfours"] = Programmes.Position.AllFours,
        ["quadruped"] = Programmes.Position.AllFours,
    };

    private static readonly (string From, string To)[] Spellings =
    [
        ("’", ""), ("'", ""), ("w/", " with "), ("&", " and "), ("all fours", "allfours"), ("all-fours", "allfours"),
        ("four point kneeling", "allfours"), ("four-point kneeling", "allfours"), ("hands and knees", "allfours"),
        ("half kneeling", "kneeling"), ("half-kneeling", "kneeling"), ("both legs", " "), ("two legs", " "), ("double leg", " "),
        ("double-leg", " "), ("left side", " "), ("right side", " "), ("each side", " "), ("both sides", " "), ("knees to chest", "bothkneestochest"),
        ("lying on your back", " lying "), ("lying on the back", " lying "), ("lying on back", " lying "), ("on your back", " lying "), ("both directions", " "),
        ("each direction", " "), ("in a straight line", " "), ("lying down", " lying "), ("crook lying", " lying "), ("crook-lying", " lying "), ("hook lying", " lying "), ("tip toe", "tiptoe"), ("tip-toe", "tiptoe"), ("both feet", " "),
        ("bilateral", " "), ("side plank", "sideplank"), ("side bending", "sidebend"), ("side bend", "sidebend"),
    ];

    /// <summary>The words in alphabetical order, singular, each once; positions taken out and kept apart.</summary>
    public static PlainName Of(string name)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        Position? position = null;
        foreach (var word in Split(name))
        {
            if (Stated.TryGetValue(word, out var stated))
            {
                position = stated;
            }
            else if (!Idle.Contains(word))
            {
                words.Add(Singular(word));
            }
        }

        return new(string.Join(' ', words), position);
    }

    private static IEnumerable<string> Split(string name)
    {
        var text = name.ToLowerInvariant();
        foreach (var (from, to) in Spellings)
        {
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(char.IsLetterOrDigit(character) ? character : ' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsNumber);
    }

    // "3. Bridge": a list's number before the name is no part of it.
    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static string Singular(string word) => word switch
    {
        "raising" or "raises" => "raise",
        "calves" => "calf",
        "walking" => "walk",
        "1" => "one",
        "single" => "one",
        "feet" => "foot",
        "toes" => "toe",
        "press" or "presses" or "pressing" => "press",
        "lifting" => "lift",
        "picking" => "pick",
        "rolling" => "roll",
        "standup" => "stand",
        "ups" => "up",
        "abcs" => "abc",
        "stretches" or "stretching" => "stretch",
        "scrunches" => "scrunch",
        "pinches" => "pinch",
        "crunches" => "crunch",
        _ => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word,
    };
}

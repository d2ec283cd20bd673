using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>Reads the starting position and the things needed from the words about an exercise.</summary>
internal static class PlaceReader
{
    private const int MostKit = 6;

    public static void Read(Tokens tokens, Draft draft)
    {
        Position(tokens, draft, draft.Name.First, draft.Name.Last);
        Position(tokens, draft, draft.First, draft.Last);
        Equipment(tokens, draft);
    }

    private static void Position(Tokens tokens, Draft draft, int first, int last)
    {
        for (var i = first; i < last && draft.Position is null; i++)
        {
            if (Of(tokens, i) is { } position)
            {
                draft.Position = position;
                draft.PositionWords = tokens.Span(i, i + 1);
            }
        }
    }

    private static Position? Of(Tokens tokens, int at)
    {
        var token = tokens[at];
        var next = tokens[at + 1].Word.Lemma;
        return token.Word.Lemma switch
        {
            "all" when next is "four" => Programmes.Position.AllFours,
            "hand" when next == "and" && tokens.Is(at + 2, "knee") => Programmes.Position.AllFours,
            "stand" or "standing" or "stood" => IsPosture(tokens, at) ? Programmes.Position.Standing : null,
            "sit" or "sitting" or "seated" => next is "up" && tokens.Tight(at + 1) ? null : Programmes.Position.Sitting,
            "lie" or "lying" or "supine" or "prone" or "sidelying" or "reclined" or "reclining" => Programmes.Position.Lying,
            "lay" or "laying" when next is "on" or "down" or "flat" or "face" => Programmes.Position.Lying,
            "kneel" or "kneeling" => Programmes.Position.Kneeling,
            "up" when next == "on" && tokens.Is(at + 2, WordClass.Pronoun) && tokens[at + 3].Word.Lemma is "feet" => Programmes.Position.Standing,
            _ => null,
        };
    }

    private static bool IsPosture(Tokens tokens, int at) => !tokens.Is(at - 1, "before") && !tokens.Is(at + 1, "up");

    private static void Equipment(Tokens tokens, Draft draft)
    {
        for (var i = draft.Name.First; i < draft.Last && draft.Equipment.Count < MostKit; i++)
        {
            if (i == draft.Name.Last)
            {
                i = Math.Max(i, draft.First);
            }

            if (!tokens[i].Is(WordClass.Kit) || tokens[i + 1].Is(WordClass.Kit) || IsFar(tokens, i, draft.Name.First) || tokens.Is(i + 1, "of"))
            {
                continue;
            }

            var first = i;
            while (first > draft.Name.First && (tokens[first - 1].Is(WordClass.Kit | WordClass.Exercise) || tokens[first - 1].Word.Lemma is "rubber" or "resistance" or "hand" or "water" or "kitchen" or "tennis"))
            {
                first--;
            }

            var noun = Noun(tokens, first, i);
            if (!draft.Equipment.Exists(kit => kit.Noun == noun || kit.Noun.EndsWith(" " + noun, StringComparison.Ordinal)))
            {
                draft.Equipment.Add((noun, tokens.Span(first, i + 1)));
            }
        }
    }

    /// <summary>"close to a wall", "near the bed": named, but not used.</summary>
    private static bool IsFar(Tokens tokens, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 3); i--)
        {
            if (tokens[i].Word.Lemma is "near" or "close" or "beside" or "by")
            {
                return true;
            }
        }

        return false;
    }

    private static string Noun(Tokens tokens, int first, int last)
    {
        var words = new List<string>();
        for (var i = first; i < last; i++)
        {
            words.Add(tokens.Written(i).ToString().ToLowerInvariant());
        }

        words.Add(tokens[last].Word.Lemma);
        return string.Join(' ', words);
    }
}

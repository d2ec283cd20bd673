using System.Collections.Frozen;
using System.Globalization;

namespace Toehold.Reading;

/// <summary>The words of one language with what they do. Every word has one entry; plurals and -ing, -ed forms are found through their stem.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 24;
    private const string NamesSection = "[Named]";
    private readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> entries;

    public Vocabulary(IEnumerable<TextReader> files)
    {
        var words = new Dictionary<string, Word>(StringComparer.OrdinalIgnoreCase);
        var roles = new List<(string Word, WordRole Role)>();
        var names = new List<string[]>();
        foreach (var file in files)
        {
            Load(file, words, roles, names);
        }

        foreach (var (word, role) in roles)
        {
            words[word] = Entry(words, word) with { Role = Entry(words, word).Role | role };
        }

        entries = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var named in names.GroupBy(name => name[0], StringComparer.OrdinalIgnoreCase))
        {
            var entry = Find(named.Key);
            words[named.Key] = (entry == Word.Unknown ? Entry(words, named.Key) : entry) with { Names = [.. named.Select(name => name[1..])] };
        }

        entries = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        inflected.Clear();
    }

    /// <summary>The entry of a word as it is written, or <see cref="Word.Unknown"/>.</summary>
    public Word Find(ReadOnlySpan<char> written)
    {
        if (written.Length is 0 or > LongestWord)
        {
            return Word.Unknown;
        }

        return entries.TryGetValue(written, out var word) ? word : FindStem(written);
    }

    private Word FindStem(ReadOnlySpan<char> written)
    {
        Span<char> stem = stackalloc char[LongestWord + 1];
        foreach (var (ending, put) in Inflections.Endings)
        {
            if (written.Length < ending.Length + 2 || (ending is "s" && written[^2] is 's') || !written.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = written[..^ending.Length];
            rest.CopyTo(stem);
            put.CopyTo(stem[rest.Length..]);
            if (TryInflected(stem[..(rest.Length + put.Length)], out var word)
                || (rest[^1] == rest[^2] && TryInflected(rest[..^1], out word)))
            {
                return word;
            }
        }

        return Word.Unknown;
    }

    private bool TryInflected(ReadOnlySpan<char> stem, out Word word)
    {
        if (entries.TryGetValue(stem, out var found) && stem.Length > 2)
        {
            word = inflected.GetOrAdd(found.Lemma, static (_, of) => of with { Inflected = true }, found);
            return true;
        }

        word = Word.Unknown;
        return false;
    }

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Word> inflected = new(StringComparer.OrdinalIgnoreCase);

    private static Word Entry(Dictionary<string, Word> words, string word) => words.GetValueOrDefault(word) ?? new Word(word, WordClass.None, Unit.None, double.NaN, false);

    private static void Load(TextReader file, Dictionary<string, Word> words, List<(string Word, WordRole Role)> roles, List<string[]> names)
    {
        var (kind, unit, role) = (WordClass.None, Unit.None, WordRole.None);
        var areNames = false;
        while (file.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                areNames = line == NamesSection;
                (kind, unit, role) = areNames ? default : Section(line.Trim('[', ']', ' '));
            }
            else if (areNames)
            {
                names.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Split('_')));
            }
            else if (role != WordRole.None && !line.StartsWith('#'))
            {
                roles.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, role)));
            }
            else if (!line.StartsWith('#'))
            {
                foreach (var item in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    var parts = item.Split('=');
                    var number = parts.Length == 2 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : double.NaN;
                    words.Add(parts[0], new Word(parts[0], kind, unit, number, false));
                }
            }
        }
    }

    private static (WordClass Kind, Unit Unit, WordRole Role) Section(string header)
    {
        var (kind, unit, role) = (WordClass.None, Unit.None, WordRole.None);
        foreach (var name in header.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.StartsWith('@'))
            {
                unit = Enum.Parse<Unit>(name[1..]);
            }
            else if (name.StartsWith('~'))
            {
                role |= Enum.Parse<WordRole>(name[1..]);
            }
            else
            {
                kind |= Enum.Parse<WordClass>(name);
            }
        }

        return (kind, unit, role);
    }
}

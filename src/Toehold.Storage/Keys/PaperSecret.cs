using System.Security.Cryptography;

namespace Toehold.Storage;

/// <summary>
/// A secret for paper: 25 letters and digits in groups of five (125 bits of chance), of which none is taken for another.
/// The letters are Crockford's base 32 (https://www.crockford.com/base32.html).
/// </summary>
internal static class PaperSecret
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 25;
    private const int Group = 5;

    // What somebody types, with room for hyphens and spaces.
    private const int Longest = 100;

    public static string New() =>
        string.Join('-', RandomNumberGenerator.GetString(Letters, Length).Chunk(Group).Select(group => new string(group)));

    /// <summary>The letters alone, however they were written; null where it is no such secret.</summary>
    public static string? Read(string? written)
    {
        if (written is null or { Length: > Longest })
        {
            return null;
        }

        var letters = new string([.. written.Where(c => c is not ('-' or ' ')).Select(Plain)]);
        return letters.Length == Length && letters.All(Letters.Contains) ? letters : null;
    }

    private static char Plain(char written) => char.ToUpperInvariant(written) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var letter => letter,
    };
}

using System.Text.RegularExpressions;

namespace Toehold.Web.Features.Accounts;

/// <summary>Which passwords are taken: long enough, none of the most common, and not made of words that lie near.</summary>
internal static partial class PasswordRules
{
    public const int Min = 10;
    public const int Max = 128;

    private const int FewestOthers = 4;
    private const int FewestLetters = 5;

    // What lies near here, whoever asks. What lies near for one person is their address.
    private static readonly string[] NearWords =
        ["toehold", "exercise", "practice", "programme", "program", "session", "physio", "therapy", "password", "passwort", "welcome", "letmein", "qwerty", "qwertz", "foot", "feet", "toe", "heel", "pain", "login", "account"];

    /// <summary>Why a password is not taken, in a sentence; null where it is.</summary>
    public static string? Problem(string? password, string email)
    {
        if (password is null || password.Length is < Min or > Max)
        {
            return $"A password has at least {Min} characters and at most {Max}. A few words in a row are easy to remember.";
        }

        var plain = password.ToLowerInvariant();
        if (CommonPasswords.Contain(plain))
        {
            return "That password is one of the most common ones, which are tried first. A few words in a row that nobody else would choose are better.";
        }

        return plain.Distinct().Count() < FewestLetters || Others(plain, email) < FewestOthers
            ? "That password is easy to guess: it repeats itself, or is made of this page’s words or of your address. A few words in a row are better."
            : null;
    }

    // How many letters and digits are left without the words that lie near, and without a number at the end.
    private static int Others(string plain, string email)
    {
        var words = NearWords.Concat(Part().Matches(email.ToLowerInvariant()).Select(match => match.Value)).OrderByDescending(word => word.Length);
        var rest = TrailingNumber().Replace(words.Aggregate(plain, (left, word) => left.Replace(word, " ", StringComparison.Ordinal)), "");
        return rest.Count(char.IsLetterOrDigit);
    }

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Part();

    [GeneratedRegex(@"[\d\W]+$")]
    private static partial Regex TrailingNumber();
}

using System.Globalization;
using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>Small pieces of spoken English.</summary>
internal static class Spoken
{
    /// <summary>"20 seconds", "1 minute", "2 minutes".</summary>
    public static string Time(TimeSpan time)
    {
        var wholeMinutes = time >= TimeSpan.FromMinutes(1) && time.Ticks % TimeSpan.TicksPerMinute == 0;
        return wholeMinutes ? Count(time.TotalMinutes, "minute") : Count(time.TotalSeconds, "second");
    }

    /// <summary>The sentence that sends a person into a position.</summary>
    public static string TakeUp(Position position) => position switch
    {
        Position.Standing => "Stand up.",
        Position.Sitting => "Sit down.",
        Position.Lying => "Lie down.",
        Position.Kneeling => "Kneel.",
        Position.AllFours => "Go onto your hands and knees.",
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, "Not a position."),
    };

    /// <summary>"a mat", "a mat and an exercise band", "a mat, a chair and a towel".</summary>
    public static string List(IReadOnlyList<string> nouns)
    {
        string[] named = [.. nouns.Select(WithArticle)];
        return named is [.. var before, var last] && before.Length > 0 ? $"{string.Join(", ", before)} and {last}" : named[0];
    }

    private static string WithArticle(string noun) =>
        noun.Length == 0 || !char.IsAsciiLetter(noun[0]) || noun.EndsWith('s') ? noun
        : "aeiou".Contains(char.ToLowerInvariant(noun[0]), StringComparison.Ordinal) ? $"an {noun}"
        : $"a {noun}";

    private static string Count(double amount, string unit) =>
        $"{amount.ToString("0.###", CultureInfo.InvariantCulture)} {unit}{(amount == 1 ? "" : "s")}";
}

using System.Runtime.CompilerServices;

namespace Toehold.Sessions;

/// <summary>A 0–10 rating.</summary>
internal static class Score
{
    public static int Checked(int value, [CallerMemberName] string name = "") => value is >= 0 and <= 10
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A score lies between 0 and 10.");

    public static int? Checked(int? value, [CallerMemberName] string name = "") => value is { } score ? Checked(score, name) : null;
}

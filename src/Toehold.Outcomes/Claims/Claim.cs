namespace Toehold.Outcomes;

/// <summary>How well research supports a claim.</summary>
public enum ClaimGrade
{
    /// <summary>Well supported: several trials or a good review of similar exercise, moderate or high certainty.</summary>
    A,

    /// <summary>Promising, low certainty: small trials, or of a different or broader programme.</summary>
    B,

    /// <summary>Plausible, not tested directly: indirect evidence only.</summary>
    C,

    /// <summary>Not supported: no trial found, or trials show no benefit.</summary>
    D,
}

/// <summary>Something that is said of foot exercise or acupressure, and what is known.</summary>
public sealed class Claim
{
    internal Claim(string text, ClaimGrade grade, string honestly, params Source[] sources) =>
        (Text, Grade, Honestly, Sources) = (text, grade, honestly, sources);

    /// <summary>What is claimed, as a short heading.</summary>
    public string Text { get; }

    /// <summary>How well research supports it.</summary>
    public ClaimGrade Grade { get; }

    /// <summary>What can honestly be said instead, in a sentence or two.</summary>
    public string Honestly { get; }

    /// <summary>What that rests on; empty where nothing was found.</summary>
    public IReadOnlyList<Source> Sources { get; }
}

/// <summary>The grades in words.</summary>
public static class ClaimGrades
{
    /// <summary>The grade's label on a page.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the four.</exception>
    public static string ToLabel(this ClaimGrade grade) => grade switch
    {
        ClaimGrade.A => "Well supported",
        ClaimGrade.B => "Promising, low certainty",
        ClaimGrade.C => "Plausible, not tested directly",
        ClaimGrade.D => "Not supported",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "Not a grade."),
    };
}

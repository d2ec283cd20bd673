namespace Toehold.Reading;

/// <summary>The kinds of doubt that a reading can name.</summary>
public static class FindingCodes
{
    /// <summary>The text holds no routine.</summary>
    public const string NoRoutine = "no-routine";

    /// <summary>An amount without a number: "a few times".</summary>
    public const string VagueAmount = "vague-amount";

    /// <summary>A frequency that gives no number of times a day or week: "every two hours", "as often as you like".</summary>
    public const string VagueFrequency = "vague-frequency";

    /// <summary>An exercise that the text gives no amount for.</summary>
    public const string NoDose = "no-dose";

    /// <summary>The words ask for a hold and do not say how long.</summary>
    public const string HoldWithoutDuration = "hold-without-duration";

    /// <summary>Two places give one slot different amounts.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>An amount that holds only under a condition was left out.</summary>
    public const string ConditionalAmount = "conditional-amount";

    /// <summary>A number word that two fair readings understand differently.</summary>
    public const string TwoReadings = "two-readings";

    /// <summary>An amount too great or too small to be meant.</summary>
    public const string UnlikelyAmount = "unlikely-amount";
}

namespace Toehold.Sessions;

/// <summary>What a yes to a safety question leads to, from the mildest to the most urgent. None of them is a diagnosis.</summary>
public enum SafetyOutcome
{
    /// <summary>Nothing stands in the way.</summary>
    GoAhead,

    /// <summary>Go ahead with gentler forms of some exercises.</summary>
    SaferVariation,

    /// <summary>Ask a doctor, surgeon, midwife or physiotherapist before the first session.</summary>
    AskFirst,

    /// <summary>No exercise now; speak to a doctor today.</summary>
    SameDay,

    /// <summary>No exercise; call for emergency help now.</summary>
    Emergency,
}

namespace Toehold.Outcomes;

/// <summary>How much the pain may drift by itself; chosen from how long it has lasted, before the programme starts.</summary>
public enum TrendAllowance
{
    /// <summary>Pain that has lasted more than three months: a slow drift is allowed for.</summary>
    LongStanding,

    /// <summary>Newer pain, which often eases without help: a fast drift is allowed for.</summary>
    Newer,

    /// <summary>No drift at all. For checking the method; a verdict for a person allows for one.</summary>
    None,
}

namespace Toehold.Storage;

/// <summary>How long a pain has lasted.</summary>
public enum PainAge
{
    /// <summary>More than three months.</summary>
    LongStanding,

    /// <summary>Three months or less.</summary>
    Newer,
}

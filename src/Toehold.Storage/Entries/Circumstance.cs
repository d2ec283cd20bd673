namespace Toehold.Storage;

/// <summary>What can change besides the exercises.</summary>
public enum Circumstance
{
    /// <summary>The pain flared up.</summary>
    Flare,

    /// <summary>A medicine was begun, stopped or changed.</summary>
    Medicine,

    /// <summary>Another treatment began or ended.</summary>
    Treatment,

    /// <summary>The exercises themselves changed.</summary>
    Programme,
}

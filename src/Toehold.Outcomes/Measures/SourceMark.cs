namespace Toehold.Outcomes;

/// <summary>How a number or a statement came to us.</summary>
public enum SourceMark
{
    /// <summary>Read in the paper's abstract or on an official page.</summary>
    S,

    /// <summary>Read second-hand: a clinic's page, a blog, a copied form.</summary>
    S2,

    /// <summary>Remembered and not looked up: unverified.</summary>
    M,

    /// <summary>Computed from marked numbers.</summary>
    C,

    /// <summary>Our own proposal, tested in no trial.</summary>
    P,
}

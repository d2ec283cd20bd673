namespace Toehold.Storage;

/// <summary>The sexes that published norms tell apart.</summary>
public enum NormSex
{
    /// <summary>Norms of women.</summary>
    Female,

    /// <summary>Norms of men.</summary>
    Male,
}

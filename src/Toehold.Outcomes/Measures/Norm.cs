namespace Toehold.Outcomes;

/// <summary>What a norm's value is.</summary>
public enum NormKind
{
    /// <summary>The mean of healthy people of that age.</summary>
    Mean,

    /// <summary>Half the people of that age reach more.</summary>
    Median,

    /// <summary>Scores below it are called below average.</summary>
    BelowAverage,
}

/// <summary>The two sexes that sources give norms for.</summary>
public enum Sex
{
    /// <summary>Women.</summary>
    Female,

    /// <summary>Men.</summary>
    Male,
}

/// <summary>What is usual for people of an age.</summary>
/// <param name="FromAge">First year of age, inclusive.</param>
/// <param name="ToAge">Last year of age, inclusive.</param>
/// <param name="Sex">For whom, or null: both.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Value">In the measure's unit.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Norm(int FromAge, int ToAge, Sex? Sex, NormKind Kind, double Value, Source Source)
{
    /// <summary>Whether the norm is for a person of that age and sex. A norm that differs by sex fits only where the sex is given.</summary>
    public bool Fits(int age, Sex? sex) => age >= FromAge && age <= ToAge && (Sex is null || Sex == sex);
}

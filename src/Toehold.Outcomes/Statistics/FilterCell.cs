namespace Toehold.Outcomes;

/// <summary>What the filter holds for one carry-over and one share.</summary>
public sealed class FilterCell
{
    internal FilterCell(double carryOver, double share, double logDeterminant, double[] products) =>
        (CarryOver, Share, LogDeterminant, Products) = (carryOver, share, logDeterminant, products);

    /// <summary>phi: correlation of the slow part from day to day, 0 to 0.95.</summary>
    public double CarryOver { get; }

    /// <summary>rho: the slow part's share of the variance, 1/3 to 1.</summary>
    public double Share { get; }

    /// <summary>ln det R of the correlation matrix R of the ratings so far.</summary>
    public double LogDeterminant { get; }

    /// <summary>C' R^-1 C for the columns 1, planned share, 28-day time and pain; lower triangle row by row, 10 numbers.</summary>
    public IReadOnlyList<double> Products { get; }
}

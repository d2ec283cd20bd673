namespace Toehold.Outcomes;

/// <summary>What the filter holds for one carry-over and one share.</summary>
/// <param name="CarryOver">phi: correlation of the slow part from day to day, 0 to 0.95.</param>
/// <param name="Share">rho: the slow part's share of the variance, 1/3 to 1.</param>
/// <param name="LogDeterminant">ln det R of the correlation matrix R of the ratings so far.</param>
/// <param name="Products">C' R^-1 C for the columns 1, planned share, 28-day time and pain; lower triangle row by row, 10 numbers.</param>
public readonly record struct FilterCell(double CarryOver, double Share, double LogDeterminant, ReadOnlyMemory<double> Products);

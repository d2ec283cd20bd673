namespace Toehold.Outcomes;

/// <summary>
/// The discrete prior of the day-to-day noise. The grid is the prior itself, so the sums over it are exact: there is
/// neither quadrature nor sampling. 11 carry-overs, 3 shares and 20 scatters make 660 cells.
/// </summary>
internal static class NoiseGrid
{
    private static readonly double[] CarryOvers = [0, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95];
    private static readonly double[] Shares = [1d / 3, 2d / 3, 1];

    /// <summary>Pairs of carry-over and share: the filter keeps one state for each.</summary>
    public static int Pairs => CarryOvers.Length * Shares.Length;

    /// <summary>Scatters s_k = 0.25 * 16^(k/19), k = 0 … 19 (points): from a quarter of a point to four.</summary>
    public static double[] Scatters { get; } = [.. Enumerable.Range(0, 20).Select(k => 0.25 * Math.Pow(16, k / 19d))];

    /// <summary>Carry-over phi of a pair: the correlation of the slow part from one day to the next.</summary>
    public static double CarryOver(int pair) => CarryOvers[pair / Shares.Length];

    /// <summary>Share rho of a pair: how much of the variance the slow part has.</summary>
    public static double Share(int pair) => Shares[pair % Shares.Length];

    /// <summary>Logarithms of the scatters' prior weights: log-normal in shape, and adding up to one.</summary>
    public static double[] LogScatterWeights(VerdictOptions options)
    {
        var logs = Scatters
            .Select(s => (Math.Log(s) - Math.Log(options.ScatterMedian)) / options.ScatterLogSd)
            .Select(z => -0.5 * z * z)
            .ToArray();
        var total = Math.Log(logs.Sum(Math.Exp));
        return [.. logs.Select(log => log - total)];
    }
}

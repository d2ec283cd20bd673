namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>Pairs the things of two lists in order, so that what the pairs are worth together is greatest.</summary>
internal static class Alignment
{
    /// <param name="worth">What a pair is worth; nothing pairs that is worth nothing.</param>
    public static List<(int One, int Other)> Of(int ones, int others, Func<int, int, double> worth)
    {
        var best = new double[ones + 1, others + 1];
        var value = new double[ones + 1, others + 1];
        for (var i = 1; i <= ones; i++)
        {
            for (var j = 1; j <= others; j++)
            {
                value[i, j] = worth(i - 1, j - 1);
                best[i, j] = Math.Max(Math.Max(best[i - 1, j], best[i, j - 1]), value[i, j] > 0 ? best[i - 1, j - 1] + value[i, j] : 0);
            }
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (ones, others); i > 0 && j > 0;)
        {
            if (value[i, j] > 0 && best[i, j] <= best[i - 1, j - 1] + value[i, j])
            {
                pairs.Add((--i, --j));
            }
            else if (best[i, j] <= best[i - 1, j])
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        pairs.Reverse();
        return pairs;
    }
}

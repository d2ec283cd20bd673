namespace Toehold.Outcomes;

/// <summary>
/// The posterior of level, effect and trend for one noise cell: normal with mean m = A^-1 h and covariance V = A^-1, where
/// A = Lambda0 + S_XX / v and h = Lambda0 b0 + S_Xy / v; and the logarithm of that cell's marginal likelihood. Solved by
/// a 3 x 3 Cholesky factor, written out. (O'Hagan and Forster 2004, Bayesian Inference, chapter 11: conjugate linear model.)
/// </summary>
internal readonly record struct RegressionFit(
    double M1, double M2, double M3, double V11, double V12, double V22, double LogQuadratic)
{
    /// <param name="s">C' R^-1 C, lower triangle row by row.</param>
    /// <param name="precision">1 / v.</param>
    /// <param name="prior">Prior precisions and mean.</param>
    public static RegressionFit Solve(ReadOnlySpan<double> s, double precision, RegressionPrior prior)
    {
        var l11 = Math.Sqrt(prior.Level + (s[0] * precision));
        var l21 = s[1] * precision / l11;
        var l22 = Math.Sqrt(prior.Effect + (s[2] * precision) - (l21 * l21));
        var l31 = prior.HasTrend ? s[3] * precision / l11 : 0;
        var l32 = prior.HasTrend ? ((s[4] * precision) - (l31 * l21)) / l22 : 0;
        var l33 = prior.HasTrend ? Math.Sqrt(prior.Trend + (s[5] * precision) - (l31 * l31) - (l32 * l32)) : 1;

        // L t = h; then m'h = t't, and V = J'J with J = L^-1.
        var t1 = ((prior.Level * prior.LevelMean) + (s[6] * precision)) / l11;
        var t2 = ((s[7] * precision) - (l21 * t1)) / l22;
        var t3 = prior.HasTrend ? ((s[8] * precision) - (l31 * t1) - (l32 * t2)) / l33 : 0;
        var (j11, j22, j33) = (1 / l11, 1 / l22, prior.HasTrend ? 1 / l33 : 0);
        var j21 = -l21 * j11 * j22;
        var j32 = -l32 * j22 * j33;
        var j31 = -((l31 * j11) + (l32 * j21)) * j33;

        var quadratic = (s[9] * precision) + (prior.Level * prior.LevelMean * prior.LevelMean) - ((t1 * t1) + (t2 * t2) + (t3 * t3));
        return new RegressionFit(
            (j11 * t1) + (j21 * t2) + (j31 * t3),
            (j22 * t2) + (j32 * t3),
            j33 * t3,
            (j11 * j11) + (j21 * j21) + (j31 * j31),
            (j21 * j22) + (j31 * j32),
            (j22 * j22) + (j32 * j32),
            prior.HalfLogDeterminant - Math.Log(l11 * l22 * l33) - (0.5 * quadratic));
    }

    /// <summary>Mean of a * level + b * effect.</summary>
    public double Mean(double a, double b) => (a * M1) + (b * M2);

    /// <summary>Variance of a * level + b * effect.</summary>
    public double Variance(double a, double b) => (a * a * V11) + (b * b * V22) + (2 * a * b * V12);
}

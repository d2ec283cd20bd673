using MathNet.Numerics.LinearAlgebra.Double;

namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>Fits weights so that the log-odds of what was seen are the sum of features times weights, by Newton's steps, with a penalty on large weights.</summary>
internal static class Logistic
{
    private const int Steps = 12;

    /// <param name="examples">For each example its features, what it is, and how much it counts.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="penalty">What the half of a weight's square costs.</param>
    /// <returns>A weight for each feature, and last the beginning of every sum.</returns>
    public static float[] Fit(List<(float[] Features, bool Is, double Counts)> examples, int features, double penalty)
    {
        var rows = examples.ConvertAll(example => Sparse(example.Features));
        var weights = new double[features + 1];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[features + 1];
            var curve = new DenseMatrix(features + 1);
            for (var i = 0; i < rows.Count; i++)
            {
                var (at, values) = rows[i];
                var sum = 0.0;
                for (var k = 0; k < at.Length; k++)
                {
                    sum += weights[at[k]] * values[k];
                }

                var chance = 1 / (1 + Math.Exp(-sum));
                var (error, spread) = (((examples[i].Is ? 1 : 0) - chance) * examples[i].Counts, chance * (1 - chance) * examples[i].Counts);
                for (var k = 0; k < at.Length; k++)
                {
                    gradient[at[k]] += error * values[k];
                    for (var l = 0; l < at.Length; l++)
                    {
                        curve[at[k], at[l]] += spread * values[k] * values[l];
                    }
                }
            }

            for (var k = 0; k <= features; k++)
            {
                var cost = k < features ? penalty : 1e-3;
                gradient[k] -= cost * weights[k];
                curve[k, k] += cost;
            }

            var change = curve.Cholesky().Solve(DenseVector.OfArray(gradient));
            for (var k = 0; k <= features; k++)
            {
                weights[k] += change[k];
            }

            if (change.InfinityNorm() < 1e-4)
            {
                break;
            }
        }

        return Array.ConvertAll(weights, weight => (float)weight);
    }

    private static (int[] At, float[] Values) Sparse(float[] features)
    {
        var at = Enumerable.Range(0, features.Length).Where(i => features[i] != 0).ToArray();
        return ([.. at, features.Length], [.. at.Select(i => features[i]), 1]);
    }
}

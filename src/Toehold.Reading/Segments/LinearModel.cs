using System.Globalization;

namespace Toehold.Reading;

/// <summary>A learned weighing: the log-odds of something are the sum of its features, each times its weight.</summary>
/// <param name="weights">A weight for each feature, and last what every sum begins with.</param>
public sealed class LinearModel(float[] weights)
{
    private const string Beginning = "Beginning";

    /// <summary>The log-odds.</summary>
    /// <param name="features">As many as there are weights, but for the last.</param>
    public float Score(ReadOnlySpan<float> features)
    {
        var sum = weights[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }

    /// <summary>Reads the weights of one model from a file of several: "Model.Feature weight" a line.</summary>
    /// <typeparam name="TFeature">The features' names.</typeparam>
    /// <param name="text">The file.</param>
    /// <param name="model">The model's name.</param>
    internal static LinearModel Read<TFeature>(string text, string model)
        where TFeature : struct, Enum
    {
        var names = Enum.GetNames<TFeature>();
        var weights = new float[names.Length + 1];
        foreach (var line in text.Split('\n'))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts is [var name, var weight] && name.StartsWith(model + ".", StringComparison.Ordinal))
            {
                var feature = name[(model.Length + 1)..];
                weights[feature == Beginning ? names.Length : Array.IndexOf(names, feature)] = float.Parse(weight, CultureInfo.InvariantCulture);
            }
        }

        return new LinearModel(weights);
    }

    /// <summary>Writes the weights as <see cref="Read"/> takes them.</summary>
    /// <typeparam name="TFeature">The features' names.</typeparam>
    internal string Write<TFeature>(string model)
        where TFeature : struct, Enum =>
        string.Concat(Enum.GetNames<TFeature>().Append(Beginning).Zip(weights, (name, weight) => string.Create(CultureInfo.InvariantCulture, $"{model}.{name} {weight:0.000}\n")));
}

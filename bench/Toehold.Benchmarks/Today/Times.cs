using System.Globalization;

namespace Toehold.Benchmarks.Today;

/// <summary>How long the same thing took, each time (ms).</summary>
internal sealed class Times
{
    private readonly List<double> all = [];

    public void Add(double milliseconds) => all.Add(milliseconds);

    /// <summary>How many times as long as another: at the median, and at the fastest.</summary>
    public string Over(Times other) =>
        string.Create(CultureInfo.InvariantCulture, $"{At(0.5) / other.At(0.5):0.00} times (fastest: {At(0) / other.At(0):0.00})");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At(0):0.0} | {At(0.5):0.0} | {At(0.95):0.0}");

    private double At(double share) => all.Order().ElementAt((int)(all.Count * share));
}

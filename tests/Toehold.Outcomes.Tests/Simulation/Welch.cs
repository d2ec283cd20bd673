using MathNet.Numerics.Distributions;

namespace Toehold.Outcomes.Tests;

/// <summary>The naive rival: Welch's t-test on single days, as if they were independent (Welch 1947, doi 10.1093/biomet/34.1-2.28).</summary>
internal sealed class Welch
{
    private readonly Side[] sides = [new(), new()];

    public bool CanTest => sides[0].Count >= 3 && sides[1].Count >= 3 && sides[0].Error + sides[1].Error > 0;

    private double Difference => sides[1].Mean - sides[0].Mean;

    private double StandardError => Math.Sqrt(sides[0].Error + sides[1].Error);

    private double DegreesOfFreedom
    {
        get
        {
            var (a, b) = (sides[0].Error, sides[1].Error);
            return (a + b) * (a + b) / ((a * a / (sides[0].Count - 1)) + (b * b / (sides[1].Count - 1)));
        }
    }

    public void Add(bool programme, double pain) => sides[programme ? 1 : 0].Add(pain);

    public bool SaysLower => Difference < 0 && Tail(Difference) < 0.025;

    public bool Covers(double truth) => Math.Min(Tail(Difference - truth), Tail(truth - Difference)) >= 0.025;

    private double Tail(double difference) => StudentT.CDF(0, 1, DegreesOfFreedom, difference / StandardError);

    private sealed class Side
    {
        private double squares;

        public int Count { get; private set; }

        public double Mean { get; private set; }

        public double Error => Count < 2 ? 0 : squares / (Count - 1) / Count;

        public void Add(double value)
        {
            Count++;
            var before = value - Mean;
            Mean += before / Count;
            squares += before * (value - Mean);
        }
    }
}

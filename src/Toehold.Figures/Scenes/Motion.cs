namespace Toehold.Figures;

/// <summary>A movement that goes on and on. Its first pose is the working position.</summary>
internal abstract record Motion
{
    private Motion()
    {
    }

    /// <summary>How long one natural cycle takes (seconds).</summary>
    public required double Seconds { get; init; }

    /// <summary>Whether the movement makes sense both ways round, as circles do.</summary>
    public bool BothWays { get; init; }

    /// <summary>How far the person gets in one cycle (units).</summary>
    public virtual double Travel => 0;

    /// <summary>The shares of the cycle at which the movement changes abruptly.</summary>
    public virtual IEnumerable<double> Turns => [];

    /// <summary>The pose at a share of the cycle, 0 to 1.</summary>
    public abstract Pose At(double share);

    /// <summary>Smoothly through the poses and back to the first.</summary>
    public sealed record Loop(params Pose[] Keys) : Motion
    {
        public override Pose At(double share)
        {
            var place = Math.Clamp(share, 0, 1) * Keys.Length;
            var index = (int)Math.Floor(place);
            var t = place - index;
            Pose Key(int offset) => Keys[(index + offset + Keys.Length) % Keys.Length];
            var first = Pose.Mix(Key(-1), Key(0), t + 1);
            var middle = Pose.Mix(Key(0), Key(1), t);
            var last = Pose.Mix(Key(1), Key(2), t - 1);
            return Pose.Mix(Pose.Mix(first, middle, (t + 1) / 2), Pose.Mix(middle, last, t / 2), t);
        }
    }

    /// <summary>Steps forward, as a gait states them.</summary>
    public sealed record Walk(Gait Gait) : Motion
    {
        public override double Travel => Gait.Stride;

        public override IEnumerable<double> Turns => Gait.Turns;

        public override Pose At(double share) => Gait.At(share);
    }
}

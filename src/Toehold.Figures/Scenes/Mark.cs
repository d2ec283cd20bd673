namespace Toehold.Figures;

/// <summary>A sign laid over a scene. Points are in body units, y up; in a lens they start at its middle.</summary>
internal abstract record Mark
{
    private Mark()
    {
    }

    /// <summary>From when to when it is shown (time as for a scene, 0 to 2); always unless stated.</summary>
    public (double From, double To)? While { get; init; }

    /// <summary>The way something moves, along a smooth line to the last point.</summary>
    public sealed record Arrow(params Point[] Points) : Mark
    {
        public double Weight { get; init; } = 1;

        /// <summary>The arrow also points back along the line.</summary>
        public bool BothEnds { get; init; }
    }

    /// <summary>Short lines under something that presses, fanned out round their middle.</summary>
    public sealed record Press(Point At, double Width, double Direction = -90) : Mark;

    /// <summary>A clock: this is held, or rested in.</summary>
    public sealed record Clock(Point At, double Radius) : Mark;

    /// <summary>A stroke of a letter.</summary>
    public sealed record Stroke(params Point[] Points) : Mark;

    public static Arrow Straight(double x1, double y1, double x2, double y2) => new(new Point(x1, y1), new Point(x2, y2));

    /// <summary>An arrow along a circle or, with a second radius, an ellipse, from one direction to another (degrees).</summary>
    public static Arrow Turn(double x, double y, double radius, double from, double to, double? second = null)
    {
        var steps = Math.Max(4, (int)Math.Ceiling(Math.Abs(to - from) / 24));
        var points = new Point[steps + 1];
        for (var i = 0; i <= steps; i++)
        {
            var at = Point.Polar(Ease.Mix(from, to, (double)i / steps), 1);
            points[i] = new(x + (at.X * radius), y + (at.Y * (second ?? radius)));
        }

        return new(points);
    }
}

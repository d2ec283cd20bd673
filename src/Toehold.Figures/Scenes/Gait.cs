namespace Toehold.Figures;

/// <summary>
/// A way of walking. A cycle is two steps. A foot stands for <see cref="Stance"/> of it, fixed to the floor, and swings
/// for the rest; pitch and toes are stated at eighths of the cycle, from the moment the foot lands.
/// </summary>
internal sealed record Gait(Pose Body)
{
    /// <summary>The way made in a cycle (units).</summary>
    public double Stride { get; init; } = 84;

    /// <summary>The hip's height, and how far it rises and falls.</summary>
    public double HipHeight { get; init; } = 162;

    public double Bob { get; init; } = 2;

    /// <summary>How far before the hip the ball of the foot lands.</summary>
    public double Front { get; init; } = 40;

    public double Lift { get; init; } = 12;

    public double Stance { get; init; } = 0.58;

    /// <summary>The arms' swing to either side (degrees).</summary>
    public double Swing { get; init; } = 16;

    public required double[] Pitch { get; init; }

    public required double[] Toe { get; init; }

    /// <summary>The shares of the cycle at which a foot is lifted, or pitch and toes reach what is stated for them.</summary>
    public IEnumerable<double> Turns => [Stance, Stance - 0.5, .. Enumerable.Range(0, Pitch.Length).Select(i => (double)i / Pitch.Length)];

    public Pose At(double share) => Body with
    {
        At = new(0, HipHeight - (Bob * Math.Cos(4 * Math.PI * share))),
        Near = Foot(share),
        Far = Foot(share + 0.5),
        NearArm = Arm(Body.NearArm, -Math.Cos(2 * Math.PI * share)),
        FarArm = Arm(Body.FarArm, Math.Cos(2 * Math.PI * share)),
    };

    private Arm Arm(Arm rest, double swing) => rest.Reach is null
        ? rest with { Upper = rest.Upper + (Swing * swing), Fore = rest.Fore + (Swing * 1.2 * swing) }
        : rest;

    private Leg Foot(double share)
    {
        var phase = share - Math.Floor(share);
        var pitch = Keyed(Pitch, phase);
        var back = Front - (Stride * Stance);
        var swung = Math.Max(0, phase - Stance) / (1 - Stance);
        var x = phase < Stance ? Front - (Stride * phase) : Ease.Mix(back, Front, Ease.InOut(swung));
        // A foot that lands with its toes up lands on the heel; a swinging foot clears the floor.
        var heel = Math.Max(0, Math.Sin(pitch * Math.PI / 180)) * (FootOutline.Ball.X - FootOutline.Heel.X) * Bone.FootScale;
        var lift = Lift * Math.Sin(Math.PI * swung);
        return Leg.On(Sole.Ball, x, heel + lift, pitch, Keyed(Toe, phase));
    }

    private static double Keyed(double[] keys, double phase)
    {
        var place = phase * keys.Length;
        var index = (int)place;
        return Ease.Mix(keys[index % keys.Length], keys[(index + 1) % keys.Length], place - index);
    }
}

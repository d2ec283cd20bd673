namespace Toehold.Figures;

/// <summary>Where a leg's joints are at one moment, and how far they are bent.</summary>
public sealed record LegPosture
{
    /// <summary>The hip joint.</summary>
    public required Point Hip { get; init; }

    /// <summary>The knee joint.</summary>
    public required Point Knee { get; init; }

    /// <summary>The ankle joint.</summary>
    public required Point Ankle { get; init; }

    /// <summary>The underside of the heel.</summary>
    public required Point Heel { get; init; }

    /// <summary>The underside of the ball of the foot.</summary>
    public required Point Ball { get; init; }

    /// <summary>The underside of the big toe.</summary>
    public required Point Tip { get; init; }

    /// <summary>The sole's direction, heel to ball (degrees; 0 flat for a person who faces right, + toes up).</summary>
    public required double Pitch { get; init; }

    /// <summary>The thigh's direction (degrees, −90 down).</summary>
    public required double Thigh { get; init; }

    /// <summary>The shank's direction (degrees, −90 down).</summary>
    public required double Shank { get; init; }

    /// <summary>The toes bent up at the toe joint (+) or down (−), degrees.</summary>
    public required double Toe { get; init; }

    /// <summary>The toe tips curled under (−), degrees.</summary>
    public required double ToeTip { get; init; }

    /// <summary>The forefoot turned towards the viewer (+) or away from the viewer (−), degrees.</summary>
    public required double Yaw { get; init; }

    /// <summary>The small toes bent up (+) or down (−) beyond the big one, degrees.</summary>
    public required double SmallToes { get; init; }

    /// <summary>How far the arch of the foot is drawn up (0 at rest; units of 1/104 of the foot's length).</summary>
    public required double Arch { get; init; }

    /// <summary>Whether thigh or shank points partly at the viewer, so that it is drawn shorter than it is.</summary>
    public required bool Foreshortened { get; init; }

    /// <summary>How far the knee is bent (degrees, 0 straight).</summary>
    public double KneeFlexion => Angle.Normal(Thigh - Shank);

    /// <summary>How far the foot is drawn towards the shin (+) or pointed (−), degrees.</summary>
    public double AnkleFlexion => Angle.Normal(Pitch - Shank - 90);

    internal bool FootAside { get; init; }

    internal FootBend SmallBend => new(AnkleFlexion, Toe + SmallToes, ToeTip, Yaw);

    internal FootBend Bend => new(AnkleFlexion, Toe, ToeTip, Yaw, Arch);
}

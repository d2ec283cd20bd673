namespace Toehold.Figures;

/// <summary>Where an arm's joints are at one moment.</summary>
public sealed record ArmPosture
{
    /// <summary>The shoulder joint.</summary>
    public required Point Shoulder { get; init; }

    /// <summary>The elbow joint.</summary>
    public required Point Elbow { get; init; }

    /// <summary>The wrist joint.</summary>
    public required Point Wrist { get; init; }

    /// <summary>The middle of the palm.</summary>
    public required Point Palm { get; init; }

    /// <summary>The upper arm's direction (degrees, −90 down).</summary>
    public required double Upper { get; init; }

    /// <summary>The forearm's direction (degrees, −90 down).</summary>
    public required double Fore { get; init; }

    /// <summary>The hand relative to the forearm (degrees).</summary>
    public required double Hand { get; init; }

    /// <summary>Whether the arm points partly at the viewer, so that it is drawn shorter than it is.</summary>
    public required bool Foreshortened { get; init; }

    internal HandShape Shape { get; init; }

    /// <summary>How far the elbow is bent (degrees, 0 straight).</summary>
    public double ElbowFlexion => Angle.Normal(Fore - Upper);
}

namespace Toehold.Figures;

/// <summary>How long the bones are drawn (units of 1/300 of the height).</summary>
internal static class Bone
{
    public const double Thigh = 74;
    public const double Shank = 74;
    public const double Loin = 40;
    public const double Chest = 46;
    public const double Neck = 40;
    public const double UpperArm = 53;
    public const double Forearm = 46;
    public const double Hand = 13;

    /// <summary>Units of the foot's own drawing (104 from heel to toe) on the body.</summary>
    public const double FootScale = 0.47;

    /// <summary>From the middle to either hip, seen from the front.</summary>
    public const double HalfPelvis = 11;

    /// <summary>From the middle to either shoulder, seen from the front.</summary>
    public const double HalfShoulders = 27;
}

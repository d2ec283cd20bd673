namespace Toehold.Figures;

/// <summary>Parts of a figure: those that work, or those whose start is kept as a ghost.</summary>
[Flags]
internal enum Parts
{
    None = 0,
    NearFoot = 1,
    FarFoot = 2,
    NearShank = 4,
    FarShank = 8,
    NearThigh = 16,
    FarThigh = 32,
    NearArm = 64,
    FarArm = 128,
    Trunk = 256,
    Head = 512,
    Toes = 1024,
    Hand = 2048,
    Neck = 4096,
    Feet = NearFoot | FarFoot,
    NearLeg = NearFoot | NearShank | NearThigh,
    FarLeg = FarFoot | FarShank | FarThigh,
    Arms = NearArm | FarArm,
    Thighs = NearThigh | FarThigh,
    Shanks = NearShank | FarShank,
}

namespace Toehold.Figures;

/// <summary>What a surface or a line is, rather than how it looks: the palette gives each its colours.</summary>
internal enum Role
{
    Ink,
    Body,
    Far,
    Shirt,
    Hair,
    Work,
    WorkFar,
    Nail,
    Arrow,
    Halo,
    Ghost,
    Floor,
    Ground,
    Shade,
    Wood,
    Cloth,
    Sheet,
    Band,
    BandFar,
    Yellow,
    Metal,
    Window,
}

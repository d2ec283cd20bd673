namespace Toehold.Figures;

/// <summary>The part of a foot that is set on a place.</summary>
internal enum Sole
{
    Heel,
    Ball,
    Ankle,
}

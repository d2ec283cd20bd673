namespace Toehold.Figures;

/// <summary>A place on the body that may be pinned to the world, or that a hand may hold.</summary>
internal enum Anchor
{
    World,
    Hip,
    Waist,
    Shoulder,
    Head,
    NearKnee,
    NearAnkle,
    NearHeel,
    NearBall,
    NearTip,
    FarKnee,
    FarAnkle,
    FarHeel,
    FarBall,
    FarTip,
    NearElbow,
    NearHand,
    FarElbow,
    FarHand,
}

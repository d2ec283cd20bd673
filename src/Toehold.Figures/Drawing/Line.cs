namespace Toehold.Figures;

/// <summary>How the points of a path are joined.</summary>
internal enum Line
{
    Closed,
    Open,
    Straight,
    Polygon,
}

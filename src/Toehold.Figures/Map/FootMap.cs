namespace Toehold.Figures;

/// <summary>
/// The map of the foot: five own drawings, and where the points lie on them. Places are drawn after words and proportions
/// (a thumb's breadth is a sixteenth of the way from ankle bone to knee), not after anyone's plate.
/// </summary>
public static class FootMap
{
    // For the right side, in the plates' units.
    private static readonly Dictionary<string, (FootView View, Point At)> Places = new(StringComparer.Ordinal)
    {
        ["KI1"] = (FootView.Sole, new(-1.5, 57)),
        ["LR3"] = (FootView.Top, new(-6.2, 54)),
        ["ST41"] = (FootView.Top, new(0, 10)),
        ["BL67"] = (FootView.Top, new(23.6, 77.4)),
        ["KI3"] = (FootView.Inner, new(7, -1)),
        ["SP6"] = (FootView.Inner, new(1.5, 28)),
        ["BL60"] = (FootView.Outer, new(-8.4, -1)),
        ["GB34"] = (FootView.Outer, new(4, 141)),
        ["ST36"] = (FootView.Outer, new(15, 133)),
        ["LI4"] = (FootView.Hand, new(-15.6, 32)),
    };

    /// <summary>The codes of all points on the map.</summary>
    public static IReadOnlyCollection<string> Points => Places.Keys;

    /// <summary>The drawing that a point is on.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such point.</exception>
    public static FootView ViewOf(string point) => Places[point].View;

    /// <summary>One drawing of the map as SVG, its style sheet that of the figures.</summary>
    /// <param name="view">Which drawing.</param>
    /// <param name="left">The left foot rather than the right.</param>
    /// <param name="spots">The places to show; those that are on other drawings are passed over.</param>
    public static string Svg(FootView view, bool left, IEnumerable<MapSpot> spots)
    {
        ArgumentNullException.ThrowIfNull(spots);
        var here = spots.Where(spot => Places.TryGetValue(spot.Point, out var place) && place.View == view);
        return new MapPainter(MapPlates.Of(view), view, left).Paint(here.Select(spot => (spot, Places[spot.Point].At)));
    }

    /// <summary>A point alone, close, for whoever presses it: the ring closes in over the time from 0 to 1 and opens from 1 to 2.</summary>
    /// <param name="point">The point's code.</param>
    /// <param name="left">The left side rather than the right.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="still">One moment only: the ring open, or closed in; null for the moving one.</param>
    /// <exception cref="KeyNotFoundException">The map has no such point.</exception>
    public static string PressSvg(string point, bool left, string label, FigureStill? still = null)
    {
        var (view, at) = Places[point];
        return new MapPainter(MapPlates.Of(view), view, left, still).Paint([(new MapSpot(point, label) { Presses = true }, at)]);
    }
}

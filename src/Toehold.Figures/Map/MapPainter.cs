using System.Security;
using System.Text;

namespace Toehold.Figures;

/// <summary>Writes a plate of the map, mirrored for the left side, with its places.</summary>
internal sealed class MapPainter(MapPlate plate, FootView view, bool left, FigureStill? still = null)
{
    private const double Scale = 4;
    private const double Usual = 130;
    private const double Reach = 29.5;
    private const double Small = 13;
    private const double Open = 24;
    private const double Closed = 11;

    // A taller plate is shown smaller: its lines and places are drawn stronger.
    private readonly double weight = Math.Sqrt(Math.Max(1, plate.Height / Usual));
    private readonly StringBuilder text = new(16 * 1024);

    public string Paint(IEnumerable<(MapSpot Spot, Point At)> spots)
    {
        var shown = spots.ToList();
        var id = $"map{still}-{view}-{(left ? "left" : "right")}".ToLowerInvariant();
        var role = shown.Any(pair => pair.Spot.Address is not null) ? "group" : "img";
        text.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{Window(shown)}\" class=\"fig fig-map\" role=\"{role}\" aria-labelledby=\"{id}-title\" data-cycle=\"0\">");
        text.Append($"<title id=\"{id}-title\">{SecurityElement.Escape(Title(shown))}</title>");
        Body(id);
        foreach (var measure in plate.Measures)
        {
            Line(measure, Role.Arrow, 2.4, " stroke-dasharray=\"6 6\"");
        }

        foreach (var (spot, at) in shown)
        {
            Spot(spot, Placed(at));
        }

        return text.Append("</svg>").ToString();
    }

    // All of the plate, or, for one that presses, what is near it.
    private string Window(List<(MapSpot Spot, Point At)> shown)
    {
        var (width, height) = (plate.Width * Scale, plate.Height * Scale);
        if (shown is not [{ Spot.Presses: true, At: var at }])
        {
            return $"0 0 {PathText.Number(width)} {PathText.Number(height)}";
        }

        var (middle, wide) = (Placed(at), Math.Min(width, 272 * weight));
        var high = wide * Camera.Height / Camera.Width;
        var x = Math.Clamp(middle.X - (wide / 2), 0, width - wide);
        var y = Math.Clamp(middle.Y - (high / 2), 0, height - high);
        return $"{PathText.Number(x)} {PathText.Number(y)} {PathText.Number(wide)} {PathText.Number(high)}";
    }

    private string Title(List<(MapSpot Spot, Point At)> shown)
    {
        var side = left ? "left" : "right";
        var what = view switch
        {
            FootView.Sole => $"The sole of the {side} foot",
            FootView.Top => $"The top of the {side} foot",
            FootView.Inner => $"The inner side of the {side} foot and leg",
            FootView.Outer => $"The outer side of the {side} foot and leg",
            _ => $"The back of the {side} hand",
        };
        return shown is [{ Spot: { Presses: true, Label: var label } }] ? $"{what}: {label}" : what;
    }

    private void Body(string id)
    {
        for (var i = 0; i < plate.Silhouettes.Length; i++)
        {
            var shapes = plate.Silhouettes[i].Select(shape => $"<path{Palette.Of(Role.Body).Fill} d=\"{PathText.Closed(Placed(shape))}\"/>");
            text.Append($"<g class=\"fig-outline\" stroke=\"{Palette.Of(Role.Ink).Light}\" stroke-width=\"{PathText.Number(6 * weight)}\" stroke-linejoin=\"round\"><g id=\"{id}-{i}\">")
                .AppendJoin("", shapes).Append($"</g></g><use href=\"#{id}-{i}\"/>");
        }

        foreach (var crease in plate.Creases)
        {
            Line(crease, Role.Ghost, 1.6, "");
        }
    }

    private void Line(Point[] points, Role role, double width, string more) => text.Append(
        $"<path{Palette.Of(role).Line} stroke-width=\"{PathText.Number(width * weight)}\" stroke-linecap=\"round\"{more} d=\"{PathText.Open(Placed(points))}\"/>");

    // A place is a ring round a dot; what is not to be pressed is crossed out, and what is not verified has a dashed ring.
    private void Spot(MapSpot spot, Point at)
    {
        var centre = $" cx=\"{PathText.Number(at.X)}\" cy=\"{PathText.Number(at.Y)}\"";
        var role = spot.Blocked ? Role.Ghost : Role.Work;
        var radius = PathText.Number((spot.Presses ? (still == FigureStill.Work ? Closed : Open) : Small) * weight);
        text.Append(spot.Address is null ? "<g>" : Link(spot) + $"<circle class=\"fig-reach\"{centre} r=\"{PathText.Number(Reach * weight * weight)}\" fill=\"none\" pointer-events=\"all\"/>");
        text.Append($"<circle{Palette.Of(Role.Halo).Line}{centre} r=\"{radius}\" stroke-width=\"{PathText.Number(7 * weight)}\"/>");
        text.Append($"<circle{Palette.Of(role).Line}{centre} r=\"{radius}\" stroke-width=\"{PathText.Number(4 * weight)}\"{(spot.Unverified ? " stroke-dasharray=\"7 5\"" : "")}>");
        if (spot.Presses && still is null)
        {
            var (open, closed) = (radius, PathText.Number(Closed * weight));
            text.Append($"<animate attributeName=\"r\" begin=\"0s\" dur=\"2s\" fill=\"freeze\" keyTimes=\"0;0.5;1\" values=\"{open};{closed};{open}\"/>");
        }

        text.Append("</circle>").Append(spot.Blocked ? Cross(at, role) : $"<circle{Palette.Of(role).Fill}{centre} r=\"{PathText.Number(5.5 * weight)}\"/>");
        text.Append(spot.Address is null ? "</g>" : Name(spot, at) + "</a>");
    }

    // The code beside its place, where no other place is and the sheet does not end.
    private string Name(MapSpot spot, Point at)
    {
        var share = at.X / (plate.Width * Scale);
        var toRight = (left ? 1 - share : share) is > 0.38 and < 0.8 != left;
        var (x, anchor) = (at.X + ((toRight ? 20 : -20) * weight), toRight ? "start" : "end");
        var place = $"x=\"{PathText.Number(x)}\" y=\"{PathText.Number(at.Y + (6 * weight * weight))}\" text-anchor=\"{anchor}\" font-size=\"{PathText.Number(18 * weight * weight)}\" aria-hidden=\"true\"";
        var code = SecurityElement.Escape(spot.Point);
        return $"<text {place} fill=\"{Palette.Of(Role.Ink).Light}\" stroke=\"{Palette.Of(Role.Halo).Light}\" stroke-width=\"6\" stroke-linejoin=\"round\" paint-order=\"stroke\" class=\"fig-name fig-halo-line fig-ink\">{code}</text>";
    }

    private static string Link(MapSpot spot) =>
        $"<a href=\"{SecurityElement.Escape(spot.Address)}\" class=\"fig-spot\" aria-label=\"{SecurityElement.Escape($"{spot.Label}, {spot.Point}")}\" data-point=\"{SecurityElement.Escape(spot.Point)}\">";

    private string Cross(Point at, Role role)
    {
        var arm = 8 * weight;
        var (falling, rising) = (new Point(arm, arm), new Point(arm, -arm));
        var line = $"<path{Palette.Of(role).Line} stroke-width=\"{PathText.Number(4 * weight)}\" stroke-linecap=\"round\" d=\"";
        return $"{line}{PathText.Straight([at - falling, at + falling], closed: false)}\"/>{line}{PathText.Straight([at - rising, at + rising], closed: false)}\"/>";
    }

    private Point[] Placed(Point[] points) => Array.ConvertAll(points, Placed);

    private Point Placed(Point point)
    {
        var x = point.X - plate.Corner.X;
        return new((left ? plate.Width - x : x) * Scale, (plate.Height - (point.Y - plate.Corner.Y)) * Scale);
    }
}

namespace Toehold.Figures;

/// <summary>Paints the things of a scene, in body units.</summary>
internal static class PropPainter
{
    // Skin over a shoulder blade moves less than the elbow that draws it along.
    private const double PatchShare = 0.18;

    // A towel's.
    private const double Thick = 2.6;

    /// <param name="canvas">What to paint on.</param>
    /// <param name="props">The things.</param>
    /// <param name="front">Those over the person, or those behind.</param>
    /// <param name="line">The outline's width (body units).</param>
    public static void Paint(Canvas canvas, IEnumerable<Prop> props, bool front, double line)
    {
        foreach (var prop in props.Where(prop => prop.Front == front))
        {
            Paint(canvas, prop, line);
        }
    }

    private static void Paint(Canvas canvas, Prop prop, double line)
    {
        switch (prop)
        {
            case Prop.Box box:
                Box(canvas, box, line);
                break;
            case Prop.Blob blob:
                canvas.Path(blob.Points, Line.Closed, Outlined(blob.Role, line));
                break;
            case Prop.Patch patch:
                var start = canvas.Film.Start.Of(patch.Anchor);
                canvas.Moved(p => (p.Of(patch.Anchor) - start) * PatchShare);
                canvas.Path(patch.Points, Line.Closed, Outlined(patch.Role, line));
                canvas.End();
                break;
            case Prop.Disc disc:
                canvas.Moved(p => Resting(disc.Grip.In(p), disc.Rest));
                canvas.Raw($"<circle{Outlined(disc.Role, line)} r=\"{PathText.Number(disc.Radius)}\"/>");
                canvas.End();
                break;
            case Prop.Rope rope:
                Rope(canvas, rope, line);
                break;
            case Prop.Pencil pencil:
                PencilPainter.Paint(canvas, pencil, line);
                break;
            case Prop.Towel towel:
                Towel(canvas, towel, line);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(prop), prop, "Not a known thing.");
        }
    }

    public static Point Resting(Point held, double rest) => new(held.X, Math.Max(held.Y, rest));

    public static string Outlined(Role role, double line)
    {
        var ink = Palette.Of(Role.Ink).Light;
        var swatch = Palette.Of(role);
        return $" class=\"{swatch.Name} fig-edge\" fill=\"{swatch.Light}\" stroke=\"{ink}\" stroke-width=\"{PathText.Number(line)}\" stroke-linejoin=\"round\"";
    }

    private static void Box(Canvas canvas, Prop.Box box, double line) => canvas.Raw(
        $"<rect{Outlined(box.Role, line)} x=\"{PathText.Number(box.X)}\" y=\"{PathText.Number(box.Y)}\" width=\"{PathText.Number(box.Width)}\" height=\"{PathText.Number(box.Height)}\" rx=\"{PathText.Number(box.Round)}\"/>");

    private static void Rope(Canvas canvas, Prop.Rope rope, double line)
    {
        const string Ends = " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
        canvas.Path(p => Hanging(rope, p), Line.Open, $"{Palette.Of(Role.Ink).Line} stroke-width=\"{PathText.Number(rope.Width + (2 * line))}\"{Ends}");
        canvas.Path(p => Hanging(rope, p), Line.Open, $"{Palette.Of(rope.Role).Line} stroke-width=\"{PathText.Number(rope.Width)}\"{Ends}");
    }

    // A slack rope hangs as a flat parabola: its sag follows from its length and the distance of its ends.
    private static Point[] Hanging(Prop.Rope rope, Posture posture)
    {
        var held = Array.ConvertAll(rope.Grips, grip => grip.In(posture));
        var (from, to) = (held[^2], held[^1]);
        var span = from.To(to);
        var sag = rope.Length > span ? Math.Sqrt(3 * span * (rope.Length - span) / 8) : 0;
        var middle = Point.Between(from, to, 0.5) - new Point(0, sag);
        return [.. held[..^1], middle, to];
    }

    private static void Towel(Canvas canvas, Prop.Towel towel, double line)
    {
        double Drawn(Posture posture) => Math.Clamp(-posture.Near.ToeTip / 60, 0, 1) * towel.Pull;
        canvas.Path(p => Folds(towel, Drawn(p)), Line.Closed, Outlined(Role.Cloth, line), 0.3);
        foreach (var stripe in new[] { 2.4, 4.4 })
        {
            canvas.Path(
                p => [new(towel.To - Drawn(p) - stripe, Thick - 0.2), new(towel.To - Drawn(p) - stripe, 0.5)],
                Line.Straight,
                $"{Palette.Of(Role.Ink).Line} stroke-width=\"{PathText.Number(line * 0.7)}\"");
        }
    }

    // Cloth that is pulled together keeps its length, so the more of it is drawn in the higher its folds stand. Its end stays flat.
    private static Point[] Folds(Prop.Towel towel, double drawn)
    {
        const int Steps = 8;
        const double End = 6;
        var end = towel.To - drawn;
        var flat = end - End;
        var top = new Point[Steps + 1];
        for (var i = 0; i <= Steps; i++)
        {
            var fold = Math.Abs(Math.Sin(Math.PI * i / 4));
            top[i] = new(towel.Folds + ((flat - towel.Folds) * i / Steps), Thick + (drawn * 0.24 * fold));
        }

        return
        [
            new(towel.From, Thick), new((towel.From + towel.Folds) / 2, Thick), .. top, new(end - 0.8, Thick), new(end, Thick / 2), new(end - 0.8, 0.3),
            new(towel.Folds, 0.3), new(towel.From, 0.3), new(towel.From - 0.8, Thick / 2),
        ];
    }
}

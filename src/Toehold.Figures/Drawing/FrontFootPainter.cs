namespace Toehold.Figures;

/// <summary>
/// Paints the near foot from the front, in the foot's own units, the big toe on the viewer's right. The toes curl with the
/// posture's toe tips, and the foot rises with its ball.
/// </summary>
internal static class FrontFootPainter
{
    private const double FullCurl = 90;
    private const double Root = 22;
    private const double Above = 0.5;
    private const double End = 0.9;

    private static readonly Point[] Foot =
    [
        new(-15, 150), new(-13.5, 110), new(-14.5, 88), new(-18, 80), new(-17, 71), new(-18, 58), new(-25, 44), new(-32, 30), new(-33, 20),
        new(-20, 13), new(0, 12), new(20, 14), new(31, 20), new(32, 32), new(25, 46), new(19.5, 60), new(19, 74), new(20.5, 85),
        new(16.5, 94), new(14.5, 112), new(17, 150),
    ];

    private static readonly FrontToe[] Toes =
    [
        new(-28.5, -31.5, 6.4, 12.5), new(-18, -19.5, 6.9, 15), new(-7, -7, 7.3, 16.5), new(4.8, 5.6, 7.9, 18), new(21.5, 22.5, 12, 21),
    ];

    /// <param name="canvas">What to paint on, in body units.</param>
    /// <param name="scene">The scene, for what works.</param>
    /// <param name="line">The outline's width in the foot's own units.</param>
    /// <param name="held">Paints what the toes hold, behind them and before the foot.</param>
    public static void Paint(Canvas canvas, Scene scene, double line, Action held)
    {
        canvas.Group($" transform=\"scale({Bone.FootScale.ToString("0.##")})\"");
        canvas.Moved(p => new(0, (p.Near.Heel.Y + Above) / Bone.FootScale));
        Brush.Single(canvas, line, brush => brush.Shape(scene.Has(Parts.NearFoot) ? Role.Work : Role.Body, Foot));
        canvas.End(2);
        held();
        canvas.Group($" transform=\"scale({Bone.FootScale.ToString("0.##")})\"");
        canvas.Moved(p => new(0, (p.Near.Heel.Y + Above) / Bone.FootScale));
        var role = scene.Has(Parts.Toes) ? Role.Work : Role.Body;
        foreach (var toe in Toes)
        {
            Brush.Single(canvas, line, brush => brush.Shape(role, p => Outline(toe, p), tolerance: 0.5));
            canvas.Path(
                p => Nail(toe, p),
                Line.Closed,
                $"{Palette.Of(Role.Nail).Fill} stroke=\"{Palette.Of(Role.Ink).Light}\" stroke-width=\"{PathText.Number(line * 0.35)}\"",
                0.5);
        }

        canvas.End(2);
    }

    private static double Curl(Posture posture) => Math.Clamp(-posture.Near.ToeTip / FullCurl, 0, 1);

    // Bent up at the toe joint, a toe seen from the front shows more of its length above the joint.
    private static double Raised(FrontToe toe, Posture posture)
    {
        var small = toe == Toes[^1] ? 0 : posture.Near.SmallToes;
        return toe.Length * Math.Sin((posture.Near.Toe + small) * Math.PI / 180);
    }

    // A toe rests on the floor, however far it is bent down.
    private static Point Tip(FrontToe toe, Posture posture)
    {
        var raised = Raised(toe, posture) * (1 - Curl(posture));
        var floor = -(posture.Near.Heel.Y + Above) / Bone.FootScale;
        return new(toe.TipX, Math.Max(Root - Length(toe, posture) + (toe.Radius * 0.35) + raised, floor + (toe.Radius * End)));
    }

    private static double Length(FrontToe toe, Posture posture) => toe.Length * (1 - (0.1 * Curl(posture)));

    private static Point[] Outline(FrontToe toe, Posture posture)
    {
        var curl = Curl(posture);
        var raised = Raised(toe, posture) * (1 - curl);
        var middle = new Point((toe.X + toe.TipX) / 2, Root - (Length(toe, posture) * 0.45) + (curl * 4.5) + (raised * 0.8));
        var tip = Tip(toe, posture);
        return Tube.Outline(
            new(toe.X, Root + (Math.Max(0, raised) * 0.5), toe.Radius * 0.95),
            new(middle.X, middle.Y, toe.Radius * (1 + (0.07 * curl))),
            new(tip.X, tip.Y, toe.Radius * End));
    }

    private static Point[] Nail(FrontToe toe, Posture posture)
    {
        var curl = Curl(posture);
        var middle = Tip(toe, posture).Y + (toe.Radius * Ease.Mix(0.2, -0.47, curl));
        var (wide, narrow) = (toe.Radius * Ease.Mix(0.5, 0.45, curl), toe.Radius * Ease.Mix(0.42, 0.36, curl));
        var (up, down) = (toe.Radius * Ease.Mix(0.45, 0.28, curl), toe.Radius * Ease.Mix(0.5, 0.3, curl));
        return
        [
            new(toe.TipX - wide, middle + up), new(toe.TipX + wide, middle + up),
            new(toe.TipX + narrow, middle - down), new(toe.TipX - narrow, middle - down),
        ];
    }

    /// <summary>A toe from the front: where its joint and its tip are sideways, its radius and its length.</summary>
    private readonly record struct FrontToe(double X, double TipX, double Radius, double Length);
}

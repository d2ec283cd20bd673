namespace Toehold.Figures;

internal static class TrunkPainter
{
    public static void Trunk(Brush brush, Role role, View view)
    {
        brush.Canvas.Moved(p => p.Hip);
        brush.Canvas.Turned(p => p.Torso);
        brush.Shape(role, p => view == View.Side ? LimbShape.Trunk(p.Chest) : LimbShape.BroadTrunk(p.Chest));
        brush.Canvas.End(2);
    }

    public static void Skull(Brush brush, Role neck, Role role, View view)
    {
        var canvas = brush.Canvas;
        canvas.Moved(p => p.Shoulder);
        canvas.Turned(p => p.Torso + p.Chest + p.Neck);
        brush.Shape(neck, HeadShape.Neck);
        canvas.Moved(_ => new(Bone.Neck, 0));
        canvas.Turned(p => p.Look);
        brush.Shape(role, view == View.Side ? HeadShape.Profile : HeadShape.Face);
        canvas.End(4);
    }

    public static void Face(Canvas canvas, View view)
    {
        canvas.Moved(p => p.Head);
        canvas.Turned(p => p.Torso + p.Chest + p.Neck + p.Look);
        var hair = view switch { View.Side => HeadShape.ProfileHair, View.Back => HeadShape.BackHair, _ => HeadShape.FaceHair };
        canvas.Path(hair, Line.Closed, Palette.Of(Role.Hair).Fill);
        if (view == View.Side)
        {
            Eye(canvas, HeadShape.ProfileEye);
        }
        else if (view == View.Front)
        {
            Eye(canvas, new(1, 7));
            Eye(canvas, new(1, -7));
            Crease(canvas, HeadShape.FaceNose);
            Crease(canvas, HeadShape.FaceMouth);
        }

        canvas.End(2);
    }

    private static void Crease(Canvas canvas, Point[] points) =>
        canvas.Path(points, Line.Open, $"{Palette.Of(Role.Ink).Line} stroke-width=\"1.6\" stroke-linecap=\"round\"");

    private static void Eye(Canvas canvas, Point at) => canvas.Raw(
        $"<circle{Palette.Of(Role.Ink).Fill} cx=\"{PathText.Number(at.X)}\" cy=\"{PathText.Number(at.Y)}\" r=\"2.4\"/>");
}

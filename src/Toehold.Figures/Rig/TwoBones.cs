namespace Toehold.Figures;

internal static class TwoBones
{
    /// <summary>
    /// The directions of two jointed bones that lead from the root to the goal, or straight towards it where it is out
    /// of reach. A positive bend turns the first bone anticlockwise of the straight line (a knee of a person who faces right).
    /// </summary>
    public static (double First, double Second) Solve(Point root, Point goal, double first, double second, int bend)
    {
        var reach = Math.Clamp(root.To(goal), Math.Abs(first - second) + 0.001, first + second - 0.001);
        var straight = root.Towards(goal);
        var lift = Degrees(((first * first) + (reach * reach) - (second * second)) / (2 * first * reach));
        var fold = Degrees(((first * first) + (second * second) - (reach * reach)) / (2 * first * second));
        var upper = straight + (bend * lift);
        return (upper, upper - (bend * (180 - fold)));
    }

    private static double Degrees(double cosine) => Math.Acos(Math.Clamp(cosine, -1, 1)) * 180 / Math.PI;
}

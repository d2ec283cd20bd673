using System.Globalization;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>Where a day and a pain score lie in a picture: days from left to right, 10 at the top, 0 at the bottom.</summary>
public sealed class PainPlot(int firstDay, int lastDay, double width, double height)
{
    public const double Left = 30;
    public const double Top = 30;
    private const double Worst = 10;

    public double Right => width - 4;

    public double Bottom => height - 26;

    /// <summary>The left edge of a day; the right one is that of the day after.</summary>
    public double Edge(int day) => Left + ((day - firstDay) * (Right - Left) / (lastDay - firstDay + 1d));

    public double X(int day) => (Edge(day) + Edge(day + 1)) / 2;

    /// <summary>The height of a pain score.</summary>
    public double Y(double pain) => Top + ((Worst - pain) / Worst * (Bottom - Top));

    public void DrawScale(Drawing drawing, Words say)
    {
        foreach (var pain in new[] { 0, 2, 4, 6, 8, 10 })
        {
            drawing.Line(Left, Y(pain), Right, Y(pain), "rule");
            drawing.Words(Left - 6, Y(pain) + 4.5, pain.ToString(CultureInfo.InvariantCulture), "end");
        }

        drawing.Words(Left, height - 7, say.ShortDay(DateOnly.FromDayNumber(firstDay)), "start");
        drawing.Words(Right, height - 7, say.ShortDay(DateOnly.FromDayNumber(lastDay)), "end");
    }
}

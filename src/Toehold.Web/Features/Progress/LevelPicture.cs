using System.Globalization;
using Microsoft.AspNetCore.Components;
using Toehold.Web.Features.Drawings;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>One exercise's level as a staircase over its days.</summary>
public static class LevelPicture
{
    private const double Width = 340;
    private const double Height = 128;
    private const double Left = 26;
    private const double Top = 14;
    private const double Bottom = 98;
    private const int FewestLevels = 4;

    public static MarkupString Draw(Words say, LevelCourse course, string id, DateOnly today)
    {
        var first = course.Steps[0].Day;
        var days = Math.Max(today.DayNumber - first.DayNumber, 1);
        var levels = Math.Max(course.Steps.Max(step => step.Level), FewestLevels);
        double X(DateOnly day) => Left + ((day.DayNumber - first.DayNumber) * (Width - 4 - Left) / days);
        double Y(int level) => Bottom - ((level - 1) * (Bottom - Top) / (levels - 1));
        var drawing = new Drawing(
            id + "-picture", Width, Height, say[$"The level of {course.Exercise}"], say[$"Level {course.Steps[^1].Level} now; level {course.Steps[0].Level} on {say.Day(first)}."]);
        for (var level = 1; level <= levels; level++)
        {
            drawing.Line(Left, Y(level), Width - 4, Y(level), "rule");
            drawing.Words(Left - 8, Y(level) + 5, level.ToString(CultureInfo.InvariantCulture), "end");
        }

        var steps = string.Concat(course.Steps.Select((step, i) => i == 0
            ? $"M{Drawing.N(X(step.Day))} {Drawing.N(Y(step.Level))}"
            : $"H{Drawing.N(X(step.Day))}V{Drawing.N(Y(step.Level))}"));
        drawing.Path($"{steps}H{Drawing.N(Width - 4)}", "stairs");
        drawing.Words(Left, Height - 8, say.ShortDay(first), "start");
        drawing.Words(Width - 4, Height - 8, say["today"], "end");
        return drawing.ToMarkup();
    }
}

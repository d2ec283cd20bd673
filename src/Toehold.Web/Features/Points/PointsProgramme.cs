using System.Text;
using Toehold.Programmes;
using Toehold.Reading;
using Toehold.Sessions;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Points;

/// <summary>Chosen points as a programme: ten presses of 10 s with 2 s between, on each side, once.</summary>
public static class PointsProgramme
{
    /// <summary>The most points in one session.</summary>
    public const int Most = 4;

    public const string Title = "Points from the foot map";

    private static readonly Dose Press = new() { Reps = Amount.Of(10), Hold = Amount.Of(10), Rest = Amount.Of(2), PerDay = Amount.Of(1) };

    /// <summary>What the entries of such a session name as their programme, in every practice.</summary>
    public static Guid Id { get; } = new("0b3f2a54-6c0e-7d21-9a4e-5f0071ca9b10");

    public static ShelfProgramme Of(IReadOnlyCollection<PressPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var text = new StringBuilder();
        var sources = points.Select(point => Write(text, point)).ToValueList();
        var programme = new Programme { Title = Title, Exercises = points.Select(Exercise).ToValueList() };
        return new(Id, "foot-map", Title, InDay: false, new() { Text = text.ToString(), Programme = programme, Sources = sources });
    }

    private static Exercise Exercise(PressPoint point) =>
        new() { Name = point.Name, Position = Position.Sitting, Side = Side.Each, Dose = Press };

    private static ExerciseSource Write(StringBuilder text, PressPoint point)
    {
        var start = text.Length;
        text.Append(point.Name).Append('\n');
        var told = text.Length;
        text.Append(point.Where).Append(' ').Append(point.Mind ?? "Press it with your thumb, firmly but never painfully.").Append('\n');
        return new(new TextSpan(start, text.Length), [], new TextSpan(told, text.Length));
    }
}

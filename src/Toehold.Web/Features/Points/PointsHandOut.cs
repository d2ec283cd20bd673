using System.Text;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Points;

/// <summary>Writes chosen points as a hand-out, which is read like any other: ten presses of 10 s with 2 s between, on each side.</summary>
public static class PointsHandOut
{
    /// <summary>The most points in one session.</summary>
    public const int Most = 4;

    public const string Title = "Points from the foot map";

    /// <summary>What the entries of such a session name as their programme, in every practice.</summary>
    public static Guid ProgrammeId { get; } = new("0b3f2a54-6c0e-7d21-9a4e-5f0071ca9b10");

    public static string Write(IEnumerable<PressPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var text = new StringBuilder();
        foreach (var point in points)
        {
            var mind = point.Mind is null ? "" : $"{point.Mind} ";
            var side = point.OnHand ? "hand" : "foot";
            text.Append($"\n## {point.Name}\n\nSitting, look for the place. {point.Where} {mind}\n")
                .Append($"Press it with your thumb for 10 seconds and rest for 2 seconds. Repeat 10 times on each {side}.\n");
        }

        return text.ToString();
    }

    public static ShelfProgramme Programme(IEnumerable<PressPoint> points) => ShelfProgramme.Of(new KeptProgramme
    {
        Id = ProgrammeId,
        PracticeId = Guid.Empty,
        Slug = "foot-map",
        Title = Title,
        Handout = Write(points),
        AddedAt = default,
    });
}

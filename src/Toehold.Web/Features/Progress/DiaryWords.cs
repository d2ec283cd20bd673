using System.Globalization;
using Toehold.Outcomes;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Progress;

/// <summary>The words beside the picture of an answer.</summary>
public static class DiaryWords
{
    public static string Of(OutsideChangeKind kind) => kind switch
    {
        OutsideChangeKind.Flare => "flare",
        OutsideChangeKind.Treatment => "treatment",
        OutsideChangeKind.Programme => "new exercises",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a change."),
    };

    /// <summary>"1.7 points", "1 point".</summary>
    public static string Points(Words say, double points) => Number(points) is "1.0" ? say["1 point"] : say[$"{Number(points)} points"];

    public static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Toehold.Outcomes;

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

    public static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}

namespace Toehold.Web.Features.CheckIn;

/// <summary>Where it may hurt; a person may write something else.</summary>
internal static class BodyParts
{
    public static IReadOnlyList<string> All { get; } = ["foot", "heel", "ankle", "calf", "knee", "hip", "back"];
}

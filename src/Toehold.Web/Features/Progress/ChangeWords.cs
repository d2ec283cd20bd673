using Toehold.Storage;

namespace Toehold.Web.Features.Progress;

/// <summary>What else changed, and what becomes of it, in words.</summary>
public static class ChangeWords
{
    public static string Name(Circumstance circumstance) => circumstance switch
    {
        Circumstance.Flare => "My pain flared up",
        Circumstance.Medicine => "A medicine changed",
        Circumstance.Treatment => "Another treatment began or ended",
        Circumstance.Programme => "I changed my exercises",
        _ => throw new ArgumentOutOfRangeException(nameof(circumstance), circumstance, "Not a change."),
    };

    public static string Effect(Circumstance circumstance) => circumstance switch
    {
        Circumstance.Flare => "Drawn in; its days count, since flares belong to the pain.",
        Circumstance.Programme => "The days after it are left out, as after a change-over.",
        _ => "The comparison stops on the day before.",
    };
}

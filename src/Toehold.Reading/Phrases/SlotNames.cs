namespace Toehold.Reading;

/// <summary>The slots' names in the JSON.</summary>
internal static class SlotNames
{
    public static string? Of(Slot slot) => slot switch
    {
        Slot.Sets => "sets",
        Slot.Reps => "reps",
        Slot.Hold => "hold",
        Slot.Breaths => "breaths",
        Slot.Duration => "duration",
        Slot.Rest => "rest",
        Slot.PerDay => "perDay",
        Slot.PerWeek => "perWeek",
        Slot.Side => "side",
        _ => null,
    };
}

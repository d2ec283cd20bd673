namespace Toehold.Figures;

/// <summary>A place to show on the map.</summary>
/// <param name="Point">The point's code, such as "KI1".</param>
/// <param name="Label">What a reader hears of it: its name, and whether it is left out.</param>
/// <param name="Address">Where a tap leads; null draws the place without a link.</param>
public sealed record MapSpot(string Point, string Label, string? Address = null)
{
    /// <summary>Whether the place is not to be pressed: it is crossed out.</summary>
    public bool Blocked { get; init; }

    /// <summary>Whether where it lies has not been verified: its ring is dashed.</summary>
    public bool Unverified { get; init; }

    /// <summary>Whether the ring closes in and opens as a press does, with the figure's time.</summary>
    public bool Presses { get; init; }
}

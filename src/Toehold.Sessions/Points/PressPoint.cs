using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>A place on foot, leg or hand that people press with a thumb.</summary>
public sealed record PressPoint
{
    /// <summary>Its code in the standard numbering, such as "KI1".</summary>
    public required string Code { get; init; }

    /// <summary>A plain name.</summary>
    public required string Name { get; init; }

    /// <summary>Its Chinese name in Latin letters.</summary>
    public required string Pinyin { get; init; }

    /// <summary>How to find it, in our own words.</summary>
    public required string Where { get; init; }

    /// <summary>What to mind at this very place, or null.</summary>
    public string? Mind { get; init; }

    /// <summary>Whether its place was read in a source; otherwise it is from memory and says so.</summary>
    public bool Verified { get; init; } = true;

    /// <summary>Whether it is left out in pregnancy.</summary>
    public bool NotInPregnancy { get; init; }

    /// <summary>Whether it is on the hand rather than on foot or leg.</summary>
    public bool OnHand { get; init; }

    /// <summary>The safety questions whose yes leaves this point out: what is hurt lies there.</summary>
    internal ValueList<string> LeftOutBy { get; init; } = [];
}

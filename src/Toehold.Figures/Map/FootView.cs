namespace Toehold.Figures;

/// <summary>From where the map shows a foot with its lower leg, or a hand.</summary>
public enum FootView
{
    /// <summary>The sole, toes up, as it is seen with the foot on the other knee.</summary>
    Sole,

    /// <summary>The top of the foot, as its owner looks down on it.</summary>
    Top,

    /// <summary>The inner side, with the leg up to the knee.</summary>
    Inner,

    /// <summary>The outer side, with the leg up to the knee.</summary>
    Outer,

    /// <summary>The back of the hand, for the one point that is not on the leg.</summary>
    Hand,
}

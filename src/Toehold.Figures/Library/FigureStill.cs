namespace Toehold.Figures;

/// <summary>Which moment of a movement a still shows.</summary>
public enum FigureStill
{
    /// <summary>The starting position, without arrows.</summary>
    Start,

    /// <summary>The working position, with arrows and a faint outline of the start.</summary>
    Work,
}

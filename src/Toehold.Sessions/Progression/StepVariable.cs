namespace Toehold.Sessions;

/// <summary>The one thing that a step of a ladder changes.</summary>
public enum StepVariable
{
    /// <summary>More repetitions in a set.</summary>
    Repetitions,

    /// <summary>A longer hold, or a longer movement.</summary>
    Hold,

    /// <summary>More sets.</summary>
    Sets,

    /// <summary>Less to lean on, or a more demanding position; the dose stays.</summary>
    Support,

    /// <summary>More to work against; the dose stays.</summary>
    Load,

    /// <summary>More often in a week or a day; the exercise stays.</summary>
    Often,

    /// <summary>The next movement of the same family, with a dose of its own.</summary>
    Movement,
}

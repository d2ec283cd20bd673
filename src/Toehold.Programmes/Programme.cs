namespace Toehold.Programmes;

/// <summary>What a hand-out becomes: its exercises, in order, with their doses.</summary>
public sealed record Programme
{
    /// <summary>The line that names the routine, or null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The minutes a day that the hand-out says it takes, or null where it says nothing. Compared, never used as a dose.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero, or not finite.</exception>
    public double? PromisedMinutes
    {
        get;
        init
        {
            if (value is { } minutes && !(double.IsFinite(minutes) && minutes > 0))
            {
                throw new ArgumentOutOfRangeException(nameof(value), minutes, "A promise is a time above zero.");
            }

            field = value;
        }
    }

    /// <summary>The exercises in the hand-out's order; empty where the text holds no routine.</summary>
    public ValueList<Exercise> Exercises { get; init; } = [];
}

namespace Toehold.Programmes;

/// <summary>One exercise of a programme, as its hand-out names and doses it.</summary>
public sealed record Exercise
{
    /// <summary>The hand-out's name for it; never blank.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The starting position, or null where the hand-out names none.</summary>
    public Position? Position { get; init; }

    /// <summary>What is held, leaned on or lain on, in the hand-out's own nouns, singular.</summary>
    public ValueList<string> Equipment { get; init; } = [];

    /// <summary>How the two sides share the work, or null: both together, one only, or no side.</summary>
    public Side? Side { get; init; }

    /// <summary>How much, and how often.</summary>
    public Dose Dose { get; init; } = Dose.Open;
}

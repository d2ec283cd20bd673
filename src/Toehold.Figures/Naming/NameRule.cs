using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>
/// The names that surely mean a figure. Positions are letters: S standing, C sitting, L lying, K kneeling, A on all fours,
/// N none named. Where equipment is stated, the exercise must name one of these things.
/// </summary>
internal sealed record NameRule(string Key, string Positions, params string[] Names)
{
    public string[] Equipment { get; init; } = [];

    public bool Fits(Position? position, IEnumerable<string> equipment) =>
        Positions.Contains(Letter(position), StringComparison.Ordinal)
        && (Equipment.Length == 0 || equipment.Any(thing => Equipment.Any(word => thing.Contains(word, StringComparison.OrdinalIgnoreCase))));

    private static char Letter(Position? position) => position switch
    {
        null => 'N',
        Position.Standing => 'S',
        Position.Sitting => 'C',
        Position.Lying => 'L',
        Position.Kneeling => 'K',
        Position.AllFours => 'A',
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, "Not a known position."),
    };
}

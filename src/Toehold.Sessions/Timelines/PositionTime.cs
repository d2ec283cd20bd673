using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>Time spent in one position, getting ready for it included.</summary>
/// <param name="Position">The position, or null for exercises whose hand-out names none.</param>
/// <param name="Time">How long.</param>
public sealed record PositionTime(Position? Position, TimeSpan Time)
{
    internal static ValueList<PositionTime> Sum(IEnumerable<PositionTime> parts) => parts
        .GroupBy(part => part.Position)
        .Select(group => new PositionTime(group.Key, new TimeSpan(group.Sum(part => part.Time.Ticks))))
        .ToValueList();
}

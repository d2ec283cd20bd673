using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// The order within a session: what the hand-out names a warm-up first, then position by position, so that a person gets
/// down to the floor once and up once. Where no exercise is named a warm-up, the hand-out's order among the standing ones
/// keeps its first exercise first. An exercise without a position stays with the one before it.
/// </summary>
internal static class PerformingOrder
{
    private static readonly string[] Seats = ["chair", "stool", "bench", "sofa", "couch", "armchair"];

    public static ValueList<SessionItem> Of(IReadOnlyList<SessionItem> asWritten)
    {
        var placed = WithLevels(asWritten);
        var warmUps = placed.Where(item => IsWarmUp(item.Item)).OrderBy(item => item.Level).ToList();
        var start = warmUps.Count == 0 ? Level.Standing : warmUps[^1].Level;
        var others = placed.Where(item => !IsWarmUp(item.Item)).OrderBy(item => Steps(start, item.Level));
        return warmUps.Concat(others).Select(item => item.Item).ToValueList();
    }

    private static List<(SessionItem Item, Level Level)> WithLevels(IReadOnlyList<SessionItem> items)
    {
        var level = Level.Standing;
        return [.. items.Select(item => (item, level = LevelOf(item.Exercise) ?? level))];
    }

    // From standing the way goes down. From anywhere lower it stays there first, then goes from the lowest up.
    private static int Steps(Level start, Level level) => start == Level.Standing ? (int)level
        : level == start ? -1
        : (int)Level.Lying - (int)level;

    private static bool IsWarmUp(SessionItem item)
    {
        var letters = new string([.. item.Exercise.Name.Where(char.IsLetter)]);
        return letters.Contains("warmup", StringComparison.OrdinalIgnoreCase);
    }

    private static Level? LevelOf(Exercise exercise) => exercise.Position switch
    {
        Position.Standing => Level.Standing,
        Position.Sitting => exercise.Equipment.Any(IsSeat) ? Level.OnASeat : Level.SittingOnTheFloor,
        Position.Kneeling => Level.Kneeling,
        Position.AllFours => Level.AllFours,
        Position.Lying => Level.Lying,
        _ => null,
    };

    private static bool IsSeat(string noun) =>
        Seats.Any(seat => noun.Contains(seat, StringComparison.OrdinalIgnoreCase));

    private enum Level
    {
        Standing,
        OnASeat,
        SittingOnTheFloor,
        Kneeling,
        AllFours,
        Lying,
    }
}

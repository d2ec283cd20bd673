using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>Which exercises each session of a day holds, in the hand-out's order.</summary>
internal static class SessionShares
{
    public static IReadOnlyList<IReadOnlyList<SessionItem>> Of(IReadOnlyList<SessionItem> due, SessionSettings settings)
    {
        var counts = due.Select(item => Frequency.TimesADay(item.Exercise.Dose, settings.Options.MostSessionsADay)).ToList();
        var sessions = Enumerable.Range(0, counts.DefaultIfEmpty(0).Max()).Select(_ => new Share()).ToList();
        foreach (var (item, count) in due.Zip(counts).OrderBy(pair => pair.Second == 1))
        {
            var length = TimelineBuilder.Build([item], settings).Total;
            var places = count == 1 ? [Best(sessions, item.Exercise.Position)] : Spreading.Over(sessions.Count, count).Select(index => sessions[index]);
            foreach (var place in places)
            {
                place.Add(item, length);
            }
        }

        return [.. sessions.Select(session => session.Items)];
    }

    // The same position saves getting into it; being off the feet already saves getting down once more.
    private static Share Best(List<Share> sessions, Position? position) => sessions
        .OrderByDescending(session => position is not null && session.Has(position))
        .ThenByDescending(session => IsLow(position) && session.IsLow)
        .ThenBy(session => session.Length)
        .First();

    private static bool IsLow(Position? position) => position is not null and not Position.Standing;

    private sealed class Share
    {
        private readonly List<SessionItem> items = [];

        public TimeSpan Length { get; private set; }

        public IReadOnlyList<SessionItem> Items => [.. items.OrderBy(item => item.Index)];

        public bool IsLow => items.Exists(item => IsLow(item.Exercise.Position));

        public bool Has(Position? position) => items.Exists(item => item.Exercise.Position == position);

        public void Add(SessionItem item, TimeSpan length)
        {
            items.Add(item);
            Length += length;
        }
    }
}

using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Benchmarks.Servers;

/// <summary>Sets as a device records them.</summary>
internal static class Sets
{
    private static readonly Guid Programme = new("0190f000-0000-7000-8000-000000000001");
    private static readonly string[] Exercises = ["Toe press", "Toe walking", "Ankle circles", "Towel curls", "Heel raise"];

    /// <summary>The next set, done some seconds ago by a clock that is up to an hour wrong.</summary>
    public static Entry Make(Random random, long sequence)
    {
        var now = TimeProvider.System.GetUtcNow().AddMinutes(random.Next(-60, 60));
        var at = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        var id = new byte[16];
        random.NextBytes(id);
        return new Entry
        {
            Id = new Guid(id),
            OccurredAt = at,
            Day = DateOnly.FromDateTime(at.UtcDateTime),
            DeviceSequence = sequence,
            What = new What.SetDone
            {
                ProgrammeId = Programme,
                Session = random.Next(1, 3),
                Exercise = Exercises[sequence % Exercises.Length],
                ExerciseIndex = (int)(sequence % Exercises.Length),
                Side = random.Next(2) == 0 ? BodySide.Left : BodySide.Right,
                Set = 1 + (int)(sequence % 10),
                Sets = 10,
                Repetitions = random.Next(1, 15),
                Seconds = Math.Round(random.NextDouble() * 30, 2),
                PlannedSeconds = 30,
            },
        };
    }
}

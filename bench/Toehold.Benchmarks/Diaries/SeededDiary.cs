using Toehold.Storage;

namespace Toehold.Benchmarks.Diaries;

/// <summary>A diary of someone who does not exist: what the exercises do to the pain is known, because it was put in.</summary>
/// <param name="Seed">Where its chance comes from.</param>
/// <param name="Blocks">Days of each block by turns, days off first.</param>
/// <param name="Level">Pain on days off, 0 to 10.</param>
/// <param name="Effect">Points that the exercises add; below zero they help.</param>
internal sealed record SeededDiary(int Seed, int[] Blocks, double Level, double Effect)
{
    /// <summary>Days of the plan that are over, where it still runs.</summary>
    public int? DaysOver { get; init; }

    /// <summary>The share of days without a score.</summary>
    public double Missed { get; init; } = 0.05;

    /// <summary>The spread of a day's pain, of which 0.4 carries over to the next day.</summary>
    public double Spread { get; init; } = 1;

    public int Days => DaysOver ?? Blocks.Sum();

    public string Truth => Effect switch { < 0 => $"helps by {-Effect} points", > 0 => $"makes it worse by {Effect} points", _ => "does nothing" };

    public IReadOnlyList<Entry> Write(DateOnly today, Guid programme)
    {
        var random = new Random(Seed);
        var first = today.AddDays(-Days);
        var entries = new List<Entry>
        {
            Of(first.AddDays(-1), new What.SafetyAnswered { Yes = [] }),
            Of(first.AddDays(-1), new What.PlanFixed { FirstDay = first, BlockDays = [.. Blocks], SettlingDays = 7, PainAge = PainAge.LongStanding }),
        };
        var rest = 0.0;
        for (var day = 0; day < Days; day++)
        {
            var practised = IsPractised(day);
            rest = (0.4 * rest) + (Spread * Math.Sqrt(1 - (0.4 * 0.4)) * Normal(random));
            if (practised)
            {
                entries.Add(Of(first.AddDays(day), new What.SessionEnded { ProgrammeId = programme, Session = 1, Seconds = 600, Pain = 1, Effort = 4 }));
            }

            if (random.NextDouble() >= Missed)
            {
                var pain = (int)Math.Clamp(Math.Round(Level + (practised ? Effect : 0) + rest), 0, 10);
                entries.Add(Of(first.AddDays(day), new What.CheckedIn { Pain = pain }));
            }
        }

        return entries;
    }

    private bool IsPractised(int day)
    {
        var block = 0;
        for (var over = Blocks[0]; over <= day; over += Blocks[++block])
        {
        }

        return block % 2 == 1;
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static Entry Of(DateOnly day, What what)
    {
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        return new Entry { Id = Guid.CreateVersion7(at), OccurredAt = at, Day = day, What = what };
    }
}

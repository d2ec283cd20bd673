namespace Toehold.Outcomes;

/// <summary>Blocks of days fixed before the start: baseline first, then programme, and so on by turns. Immutable; compared by its blocks.</summary>
public sealed class ComparisonPlan : IEquatable<ComparisonPlan>
{
    private const int LongestBlock = 3650;
    private readonly int[] blocks;

    /// <summary>A plan of the given blocks.</summary>
    /// <param name="blockDays">Days of each block, 1 to 3650. Only the first, the baseline, may be 0: to start at once and find out less.</param>
    /// <exception cref="ArgumentException">No block.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A block is too short or too long.</exception>
    public ComparisonPlan(params ReadOnlySpan<int> blockDays)
    {
        if (blockDays.Length == 0)
        {
            throw new ArgumentException("A plan has at least one block.", nameof(blockDays));
        }

        blocks = blockDays.ToArray();
        for (var i = 0; i < blocks.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(blocks[i], i == 0 ? 0 : 1, nameof(blockDays));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(blocks[i], LongestBlock, nameof(blockDays));
        }
    }

    /// <summary>Days of each block, baseline first.</summary>
    public IReadOnlyList<int> BlockDays => blocks;

    /// <summary>Days of the whole plan.</summary>
    public int TotalDays => blocks.Sum();

    /// <summary>Whether there are days of both sides to compare.</summary>
    public bool Compares => blocks.Length > 1 && blocks[0] > 0;

    /// <summary>The plan's days without ratings, settling days left out.</summary>
    /// <param name="firstDay">Index of the first day.</param>
    /// <param name="settlingDays">Days left out after every switch.</param>
    public Diary ToDiary(int firstDay, int settlingDays)
    {
        var days = new List<DiaryDay>(TotalDays);
        for (var block = 0; block < blocks.Length; block++)
        {
            for (var i = 0; i < blocks[block]; i++)
            {
                days.Add(new DiaryDay(firstDay + days.Count, block % 2, null));
            }
        }

        return new Diary(days).WithSettling(settlingDays);
    }

    /// <inheritdoc/>
    public bool Equals(ComparisonPlan? other) => other is not null && blocks.AsSpan().SequenceEqual(other.blocks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComparisonPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => blocks.Aggregate(17, HashCode.Combine);

    /// <summary>"28 days without the exercises, 28 with them".</summary>
    public override string ToString() => string.Join(", ", blocks.Select((days, i) => (days, Side: i % 2 == 0 ? "without" : "with"))
        .Where(block => block.days > 0)
        .Select((block, i) => i == 0 ? $"{Words.Days(block.days)} {block.Side} the exercises" : $"{block.days} {block.Side} them"));
}

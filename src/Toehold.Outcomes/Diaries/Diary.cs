namespace Toehold.Outcomes;

/// <summary>One person's days in order, with what was planned and how the pain was rated. Immutable; compared by its days.</summary>
public sealed class Diary : IEquatable<Diary>
{
    private readonly DiaryDay[] days;

    /// <summary>A diary of the given days; days without a record are simply absent.</summary>
    /// <exception cref="ArgumentException">The day indices do not rise strictly.</exception>
    public Diary(IEnumerable<DiaryDay> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        this.days = [.. days];
        for (var i = 1; i < this.days.Length; i++)
        {
            if (this.days[i].Day <= this.days[i - 1].Day)
            {
                throw new ArgumentException($"Day {this.days[i].Day} does not come after day {this.days[i - 1].Day}.", nameof(days));
            }
        }
    }

    /// <summary>The days, rising.</summary>
    public IReadOnlyList<DiaryDay> Days => days;

    /// <summary>The first day with any programme planned, or null: none has come yet.</summary>
    public int? FirstProgrammeDay
    {
        get
        {
            var index = Array.FindIndex(days, day => day.Planned > 0);
            return index < 0 ? null : days[index].Day;
        }
    }

    /// <summary>The first day of each block that follows one of the other side (baseline or programme).</summary>
    public IEnumerable<int> SwitchDays()
    {
        for (var i = 1; i < days.Length; i++)
        {
            if (days[i].IsProgramme != days[i - 1].IsProgramme)
            {
                yield return days[i].Day;
            }
        }
    }

    /// <summary>
    /// How often the days that speak change sides: 1 in baseline-then-programme, 3 in two rounds of it. A return that
    /// has no counted rating yet is not one.
    /// </summary>
    public int CountSwitches()
    {
        var speaking = days.Where(day => day.Speaks).ToList();
        return speaking.Zip(speaking.Skip(1)).Count(pair => pair.First.IsProgramme != pair.Second.IsProgramme);
    }

    /// <summary>The same diary with the first days after every switch left out of the comparison.</summary>
    /// <param name="settlingDays">Calendar days, the day of the switch being the first; 0 leaves the diary as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Diary WithSettling(int settlingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(settlingDays);
        var settled = new DiaryDay[days.Length];
        long? lastSwitch = null;
        for (var i = 0; i < days.Length; i++)
        {
            lastSwitch = i > 0 && days[i].IsProgramme != days[i - 1].IsProgramme ? days[i].Day : lastSwitch;
            settled[i] = lastSwitch is { } day && days[i].Day - day < settlingDays ? days[i] with { Counted = false } : days[i];
        }

        return new Diary(settled);
    }

    /// <summary>The same diary with the programme days of a stretch left out of the comparison: the programme changed then, and settles.</summary>
    /// <param name="day">First day of the stretch.</param>
    /// <param name="count">Calendar days.</param>
    public Diary WithoutFrom(int day, int count) =>
        new(days.Select(each => each.IsProgramme && each.Day >= day && each.Day - (long)day < count ? each with { Counted = false } : each));

    /// <summary>The same diary with the given day and all later ones left out of the comparison: something else changed then.</summary>
    public Diary CountedUntil(int day) =>
        new(days.Select(each => each.Day < day ? each : each with { Counted = false }));

    /// <inheritdoc/>
    public bool Equals(Diary? other) => other is not null && days.AsSpan().SequenceEqual(other.days);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Diary);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var day in days)
        {
            hash.Add(day);
        }

        return hash.ToHashCode();
    }
}

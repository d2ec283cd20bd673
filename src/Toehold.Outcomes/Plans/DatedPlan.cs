namespace Toehold.Outcomes;

/// <summary>A plan with its first day, fixed before it began. It turns a person's scores into the question that a verdict answers.</summary>
public sealed record DatedPlan
{
    private const int FlareDays = 7;

    /// <summary>The first day of the first block.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The blocks.</summary>
    public required ComparisonPlan Blocks { get; init; }

    /// <summary>Days left out after every change-over.</summary>
    public required int SettlingDays { get; init; }

    /// <summary>How much the pain may drift by itself.</summary>
    public required TrendAllowance Trend { get; init; }

    /// <summary>The first day on which it no longer holds because the person gave it up, or null.</summary>
    public DateOnly? StoppedOn { get; init; }

    /// <summary>The planned last day. Fixed: giving up does not move it.</summary>
    public DateOnly LastDay => FirstDay.AddDays(Blocks.TotalDays - 1);

    /// <summary>The judgements, with this plan's own drift and settling days.</summary>
    public VerdictOptions Options => VerdictOptions.Default with { Trend = Trend, SettlingDays = SettlingDays };

    /// <summary>What the plan asks of a day.</summary>
    public PlannedSide SideOn(DateOnly day)
    {
        var left = day.DayNumber - FirstDay.DayNumber;
        if (left < 0 || day > LastDay || day >= StoppedOn)
        {
            return PlannedSide.None;
        }

        var block = 0;
        while (left >= Blocks.BlockDays[block])
        {
            left -= Blocks.BlockDays[block++];
        }

        return block % 2 == 0 ? PlannedSide.Without : PlannedSide.With;
    }

    /// <summary>The last day of the block that a day lies in, or null where the plan does not cover it.</summary>
    public DateOnly? BlockEnd(DateOnly day)
    {
        var side = SideOn(day);
        if (side == PlannedSide.None)
        {
            return null;
        }

        while (SideOn(day.AddDays(1)) == side)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>Whether the plan has come to its end, and the answer is the one that stands.</summary>
    public bool IsOver(DateOnly today) => StoppedOn is null && today > LastDay;

    /// <summary>The question for a verdict as it stands on a day; null before the first day that can count.</summary>
    /// <param name="pain">Mean of the pain scores of each rated day.</param>
    /// <param name="changes">What else changed, in any order.</param>
    /// <param name="today">The day; its own score takes part once it is there.</param>
    public VerdictRequest? Ask(IReadOnlyDictionary<DateOnly, double> pain, IEnumerable<OutsideChange> changes, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(pain);
        ArgumentNullException.ThrowIfNull(changes);
        var last = pain.ContainsKey(today) ? today : today.AddDays(-1);
        var days = Enumerable.Range(0, Blocks.TotalDays).Select(FirstDay.AddDays).TakeWhile(day => day <= last)
            .Select(day => (Day: day, Side: SideOn(day)))
            .Where(each => each.Side != PlannedSide.None)
            .Select(each => DiaryDay.On(each.Day, each.Side == PlannedSide.With ? 1 : 0, pain.TryGetValue(each.Day, out var score) ? score : null))
            .ToList();
        return days.Count == 0 ? null : Ask(new Diary(days).WithSettling(SettlingDays), [.. changes], today);
    }

    /// <summary>The first day after which an answer can be given if every day from today on gets a score; null where the plan can give none any more.</summary>
    /// <param name="pain">Mean of the pain scores of each rated day.</param>
    /// <param name="changes">What else changed, in any order.</param>
    /// <param name="today">The day to look ahead from.</param>
    public DateOnly? FirstAnswer(IReadOnlyDictionary<DateOnly, double> pain, IEnumerable<OutsideChange> changes, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(pain);
        var rated = Enumerable.Range(0, Blocks.TotalDays).Select(FirstDay.AddDays).Where(day => day >= today || pain.ContainsKey(day)).ToDictionary(day => day, _ => 0d);
        var speaking = Ask(rated, changes, LastDay)?.Comparable.Days.Where(day => day.Speaks).ToLookup(day => day.IsProgramme, day => day.Day);
        int? Reached(bool programme) => speaking?[programme].Skip(Options.DaysNeeded - 1).Select(day => (int?)day).FirstOrDefault();
        return (Reached(false), Reached(true)) is ({ } without, { } with) ? DateOnly.FromDayNumber(Math.Max(without, with)) : null;
    }

    private VerdictRequest Ask(Diary diary, List<OutsideChange> changes, DateOnly today)
    {
        var programme = changes.Where(change => change.Kind == OutsideChangeKind.Programme).Select(change => change.Day.DayNumber);
        return new VerdictRequest
        {
            Diary = programme.Aggregate(diary, (each, day) => each.WithoutFrom(day, SettlingDays)),
            PlannedStart = FirstDay.AddDays(Blocks.BlockDays[0]).DayNumber,
            AtPlannedEnd = IsOver(today),
            FlareDay = changes.Where(change => change.Kind == OutsideChangeKind.Flare && change.Day <= FirstDay.AddDays(FlareDays))
                .Select(change => (int?)change.Day.DayNumber).Max(),
            TreatmentChangeDay = changes.Where(change => change.Kind == OutsideChangeKind.Treatment && change.Day > FirstDay)
                .Select(change => (int?)change.Day.DayNumber).Min(),
        };
    }
}

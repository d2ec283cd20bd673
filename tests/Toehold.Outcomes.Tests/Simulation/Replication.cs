namespace Toehold.Outcomes.Tests;

/// <summary>What one simulated person was told, looking every day and at the planned end.</summary>
internal sealed record Replication(bool DailyLower, bool DailyHigher, bool EndLower, bool EndHigher, bool Unlikely, bool Covered, bool TestLower, bool TestCovered)
{
    private const int DaysNeeded = 7;
    private static readonly double Needed = Math.Log(20);

    /// <summary>"Lower" on any day, or at the end.</summary>
    public bool Lower => DailyLower || EndLower;

    /// <summary>"Higher" on any day, or at the end.</summary>
    public bool Higher => DailyHigher || EndHigher;

    public static Replication Of(SimulatedDiary design, Random random, VerdictOptions options)
    {
        var filter = new DiaryFilter(design.Start);
        var test = new Welch();
        var (lower, higher, testLower) = (false, false, false);
        foreach (var day in design.Draw(random).Days.Where(day => day.Speaks))
        {
            filter.Add(day);
            test.Add(day.IsProgramme, day.Pain!.Value);
            testLower |= test.CanTest && test.SaysLower;
            if (!(lower || higher) && filter.BaselineCount >= DaysNeeded && filter.ProgrammeCount >= DaysNeeded)
            {
                var posterior = new EffectPosterior(filter, options);
                (lower, higher) = (posterior.LogOddsLower >= Needed, posterior.LogOddsHigher >= Needed);
            }
        }

        var model = VerdictModel.From(new EffectPosterior(filter, options));
        var end = VerdictLadder.Decide(model, atPlannedEnd: true, options);
        return new Replication(
            lower,
            higher,
            end.IsLower(),
            end == VerdictCode.Higher,
            end == VerdictCode.NoWorthwhileDrop,
            model.Low95 <= design.Effect && design.Effect <= model.High95,
            testLower,
            test.CanTest && test.Covers(design.Effect));
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace Toehold.Sessions.Tests.Progression;

public sealed class ProgressionPropertyTests
{
    private static readonly DateOnly Start = new(2026, 3, 2);

    private sealed record Day(int Gap, ExerciseOutcome Outcome);

    private sealed record Visit(DateOnly On, List<ExerciseOutcome> Known, ExerciseProgress Before, Decision Decision, ExerciseProgress After);

    [Fact]
    public void Nothing_goes_up_after_pain_a_bad_morning_a_near_fall_or_hard_work() => Holds(visits =>
        Assert.All(visits.Where(visit => visit.Decision is Decision.Up), visit =>
            Assert.All(visit.Known[^2..], outcome => Assert.True(
                outcome is { AllDone: true, Pain: <= 2, Effort: <= 6, NearFall: false, BackToUsualByMorning: true }))));

    [Fact]
    public void No_exercise_goes_up_twice_in_a_week_or_in_a_week_of_any_step() => Holds(visits =>
    {
        var steps = visits.Where(visit => visit.After.Step != visit.Before.Step).ToList();
        Assert.All(steps.Zip(steps.Skip(1)).Where(pair => pair.Second.Decision is Decision.Up), pair =>
            Assert.True(pair.Second.On.DayNumber - pair.First.On.DayNumber >= 7));
    });

    [Fact]
    public void A_step_is_one_up_or_at_most_two_back_and_stays_on_the_ladder() => Holds(visits =>
        Assert.All(visits, visit =>
        {
            Assert.InRange(visit.After.Step, 0, FootLadders.ToeWalking.Top);
            var change = visit.After.Step - visit.Before.Step;
            Assert.True(visit.Decision switch
            {
                Decision.Up => change == 1,
                Decision.Hold or Decision.Pause => change == 0,
                Decision.BackOne => change == -1,
                Decision.BackTwo => change is -1 or -2,
                _ => false,
            });
        }));

    [Fact]
    public void The_same_day_does_not_decide_twice() => Holds(visits =>
        Assert.All(visits.Where(visit => visit.After != visit.Before && !visit.After.IsPaused), visit =>
            Assert.IsType<Decision.Hold>(Decide(visit.After, visit.Known, visit.On))));

    [Fact]
    public void An_undone_step_is_not_made_again_the_same_day() => Holds(visits =>
        Assert.All(visits.Where(visit => visit.After != visit.Before), visit =>
        {
            var undone = visit.After.Undo(visit.On, visit.Known.Count);

            Assert.Equal((visit.Before.Step, visit.Before.IsPaused), (undone.Step, undone.IsPaused));
            Assert.IsType<Decision.Hold>(Decide(undone, visit.Known, visit.On));
        }));

    [Fact]
    public void Much_pain_always_goes_back_or_pauses_and_only_twice_running_pauses() => Holds(visits =>
        Assert.All(visits.Where(visit => !visit.Before.IsPaused), visit =>
        {
            var bad = visit.Known.Count > 0 && visit.Known[^1].Pain > 5;
            var twice = bad && visit.Known.Count > 1 && visit.Known[^2].Pain > 5;
            Assert.Equal(twice, visit.Decision is Decision.Pause);
            Assert.True(!bad || twice || visit.Decision is Decision.BackTwo || visit.Before.Step == 0);
        }));

    [Fact]
    public void Every_decision_says_why_in_one_line() => Holds(visits =>
        Assert.All(visits, visit => Assert.Matches(@"^[A-Z0-9][^\n]{10,120}\.$", visit.Decision.Reason)));

    private static void Holds(Action<List<Visit>> claim)
    {
        var days = from gap in Gen.Frequency<int>((8, Gen.Choose(0, 3)), (1, Gen.Choose(8, 30)))
                   from good in Gen.Frequency<bool>((3, Gen.Constant(true)), (2, Gen.Constant(false)))
                   from pain in Gen.Choose(0, good ? 2 : 8)
                   from effort in Gen.Choose(0, good ? 6 : 10)
                   from allDone in Gen.Elements(true, good)
                   from nearFall in Gen.Frequency<bool>((5, Gen.Constant(false)), (1, Gen.Constant(!good)))
                   from morning in Gen.Elements<bool?>(true, good, good ? true : null)
                   let outcome = new ExerciseOutcome
                   {
                       Date = Start,
                       AllDone = allDone,
                       Pain = pain,
                       Effort = effort,
                       NearFall = nearFall,
                       BackToUsualByMorning = morning,
                   }
                   select new Day(gap, outcome);
        Prop.ForAll(days.ListOf(40).ToArbitrary(), list => claim(Walk(list)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));
    }

    // Decides before each session, follows the decision, then does the session; a paused exercise is not done.
    private static List<Visit> Walk(IEnumerable<Day> days)
    {
        var progress = new ExerciseProgress { Step = 3 };
        List<ExerciseOutcome> known = [];
        List<Visit> visits = [];
        var on = Start;
        foreach (var day in days)
        {
            on = on.AddDays(day.Gap);
            var decision = Decide(progress, known, on);
            var after = progress.Follow(decision, on, known.Count);
            visits.Add(new Visit(on, [.. known], progress, decision, after));
            progress = after;
            known = progress.IsPaused ? known : [.. known, day.Outcome with { Date = on }];
        }

        return visits;
    }

    private static Decision Decide(ExerciseProgress progress, List<ExerciseOutcome> known, DateOnly on) =>
        ProgressionRules.Decide(progress, FootLadders.ToeWalking, known, on);
}

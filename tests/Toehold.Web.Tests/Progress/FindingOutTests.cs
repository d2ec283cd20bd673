using Toehold.Outcomes;
using Toehold.Programmes;
using Toehold.Storage;
using Toehold.Web.Features.Progress;

namespace Toehold.Web.Tests;

public sealed class FindingOutTests
{
    private static readonly DateOnly First = new(2026, 3, 2);

    [Fact]
    public void The_plan_fixed_last_holds_and_one_that_was_taken_back_does_not()
    {
        var (old, latest) = (Plan(1, 0), Plan(2, 3));

        Assert.Equal(latest.Id, FindingOut.Of([latest, old]).Plan!.Id);
        Assert.Equal(old.Id, FindingOut.Of([old, latest, Made(3, First, new What.TakenBack { EntryId = latest.Id })]).Plan!.Id);
    }

    [Fact]
    public void Only_an_exercise_that_has_been_at_two_levels_has_a_course_to_draw()
    {
        var levels = LevelCourse.Of([Levels(1, First, 1, 1), Levels(2, First.AddDays(7), 1, 2)]);

        Assert.Equal([false, true], levels.Select(level => level.HasMoved));
    }

    [Fact]
    public void Giving_up_ends_the_plan_that_it_names_only()
    {
        var (old, latest) = (Plan(1, 0), Plan(2, 3));

        var found = FindingOut.Of([old, latest, Made(3, First.AddDays(9), new What.PlanStopped { PlanId = old.Id })]);

        Assert.Null(found.Plan!.Plan.StoppedOn);
        Assert.Equal(First.AddDays(9), FindingOut.Of([old, Made(3, First.AddDays(9), new What.PlanStopped { PlanId = old.Id })]).Plan!.Plan.StoppedOn);
    }

    [Fact]
    public void A_score_said_again_puts_the_first_right_and_one_said_after_the_end_changes_no_answer()
    {
        Entry[] entries =
        [
            Made(1, First, new What.CheckedIn { Pain = 9 }, hour: 8),
            Made(2, First, new What.CheckedIn { Pain = 3 }, hour: 9),
            Made(3, First, new What.CheckedIn { Pain = 7 }, hour: 20) with { OccurredAt = At(First.AddDays(5), 20) },
        ];

        Assert.Equal(7, DayPain.Of(entries)[First]);
        Assert.Equal(3, DayPain.Of(entries, saidBy: First.AddDays(1))[First]);
    }

    [Fact]
    public void The_answer_at_the_end_stays_whatever_is_added_later()
    {
        var found = FindingOut.Of([Plan(1, 0)]);
        var during = Enumerable.Range(0, 84).Select(day => Made(100 + day, First.AddDays(day), new What.CheckedIn { Pain = day < 14 ? 6 : 2 })).ToList();
        var late = Enumerable.Range(0, 70).Select(day => Made(300 + day, First.AddDays(14 + day), new What.CheckedIn { Pain = 9 }) with { OccurredAt = At(First.AddDays(120), 9) });
        var (today, lastHeard) = (First.AddDays(130), First.AddDays(84));

        var before = PlanAnswer.Of(found, DayPain.Of(during, lastHeard), First.AddDays(84));
        var after = PlanAnswer.Of(found, DayPain.Of([.. during, .. late], lastHeard), today);

        Assert.Equal((before!.Verdict.Code, before.Verdict.Model, true), (after!.Verdict.Code, after.Verdict.Model, after.IsFinal));
        Assert.True(after.Verdict.Code.IsLower());
    }

    [Fact]
    public void Without_days_to_compare_there_is_no_answer()
    {
        var atOnce = FindingOut.Of([Made(1, First, ((What.PlanFixed)Plan(1, 0).What) with { BlockDays = [0, 84] })]);

        Assert.Null(PlanAnswer.Of(atOnce, new Dictionary<DateOnly, double> { [First] = 3 }, First.AddDays(30)));
        Assert.Null(PlanAnswer.Of(FindingOut.Of([]), new Dictionary<DateOnly, double>(), First));
    }

    [Fact]
    public void A_day_of_practice_counts_each_session_once_and_adds_sets_of_one_left_open()
    {
        var programme = Guid.NewGuid();
        Entry[] entries =
        [
            Made(1, First, Ended(programme, 1, 300)),
            Made(2, First, Ended(programme, 1, 60)),
            Made(3, First, Set(programme, 1, 30)),
            Made(4, First, Set(programme, 2, 30)),
        ];

        var days = PractisedDay.Of(First, First.AddDays(1), entries, _ => 2, day => day == First.AddDays(1));

        Assert.Equal([new PractisedDay(First, 2, 1, 6.5, false), new PractisedDay(First.AddDays(1), 0, 0, 0, true)], days);
    }

    private static What.SessionEnded Ended(Guid programme, int session, double seconds) => new() { ProgrammeId = programme, Session = session, Seconds = seconds };

    private static What.SetDone Set(Guid programme, int session, double seconds) => new()
    {
        ProgrammeId = programme,
        Session = session,
        Exercise = "Toe press",
        ExerciseIndex = 0,
        Set = 1,
        Sets = 1,
        Repetitions = 1,
        Seconds = seconds,
        PlannedSeconds = seconds,
    };

    private static Entry Plan(int number, int after) => Made(number, First.AddDays(after), new What.PlanFixed
    {
        FirstDay = First.AddDays(after),
        BlockDays = [14, 70],
        SettlingDays = 7,
        PainAge = PainAge.LongStanding,
    });

    private static Entry Levels(int number, DateOnly day, params int[] levels) => Made(number, day, new What.Progressed
    {
        ProgrammeId = Guid.Empty,
        Exercises = levels.Select((level, index) => new ExerciseStanding
        {
            Index = index,
            Exercise = $"Exercise {index}",
            Step = level - 1,
            Level = level,
            Change = StandingChange.Hold,
            Reason = "So far.",
        }).ToValueList(),
    });

    private static Entry Made(int number, DateOnly day, What what, int hour = 12) =>
        new() { Id = new Guid(number, 0, 0, new byte[8]), OccurredAt = At(day, hour), Day = day, What = what };

    private static DateTimeOffset At(DateOnly day, int hour) => new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.Zero);
}

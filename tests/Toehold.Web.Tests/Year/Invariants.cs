using Toehold.Storage;
using Toehold.Web.Features.Today;

namespace Toehold.Web.Tests.Year;

/// <summary>What must hold on every day of every year.</summary>
internal sealed class Invariants(string name)
{
    public int StepsUp { get; private set; }

    public int StepsBack { get; private set; }

    public int DaysOpened { get; private set; }

    /// <param name="day">The day as the app sees it now.</param>
    /// <param name="before">As it saw it the time before, or null at first.</param>
    /// <param name="ended">The sessions of this day whose end has reached the server.</param>
    public void Hold(PracticeDay day, PracticeDay? before, IReadOnlySet<(Guid Programme, int Session)> ended)
    {
        DaysOpened += before?.Person.Today == day.Person.Today ? 0 : 1;
        NothingIsDueTwice(TodayView.Of(day), ended, day.Person.Today);
        foreach (var programme in day.Programmes)
        {
            foreach (var standing in programme.Levels!.Standings)
            {
                var was = before?.Programmes.FirstOrDefault(p => p.Id == programme.Id)?.Levels!.Of(standing.Index);
                Assert.True(standing.Step <= (day.Safety!.HighestStep(programme.Levels.LadderOf(standing)) ?? int.MaxValue), $"{name}: above the safety answers");
                if (was is not null && standing != was)
                {
                    Moved(day, programme.Id, standing, was);
                }
            }
        }
    }

    /// <summary>Of all that was decided, looked at or not: one step up at a time, and none in the week after another.</summary>
    /// <param name="kept">Every entry of the practice, in any order.</param>
    public void HoldOf(IEnumerable<Entry> kept)
    {
        var decided = kept.Where(entry => entry.What is What.Progressed).OrderBy(entry => entry.OccurredAt).Select(entry => (What.Progressed)entry.What);
        var steps = decided.SelectMany(decision => decision.Exercises.Select(standing => (Key: (decision.ProgrammeId, standing.Index), Standing: standing)))
            .Where(step => step.Standing.SteppedOn is not null)
            .ToLookup(step => step.Key, step => step.Standing);
        foreach (var exercise in steps)
        {
            var days = exercise.DistinctBy(standing => (standing.SteppedOn, standing.Step)).ToList();
            foreach (var (was, standing) in days.Zip(days.Skip(1)).Where(pair => pair.Second.Change == StandingChange.Up))
            {
                Assert.Equal(standing.Before + 1, standing.Step);
                Assert.True(standing.SteppedOn!.Value.DayNumber - was.SteppedOn!.Value.DayNumber >= 7, $"{name}: two steps in a week, {standing.SteppedOn}");
            }
        }
    }

    private void Moved(PracticeDay day, Guid programme, ExerciseStanding standing, ExerciseStanding was)
    {
        var steppedNow = standing.SteppedOn == day.Person.Today;
        StepsUp += standing.Step > was.Step && standing.Change == StandingChange.Up ? 1 : 0;
        StepsBack += standing.Step < was.Step ? 1 : 0;
        if (standing.Step > was.Step && standing.Change == StandingChange.Up && steppedNow)
        {
            NoPainBefore(day, programme, day.Person.Today);
        }
    }

    // The last two days with sessions brought the step, so no pain is known of them and no bad morning.
    private void NoPainBefore(PracticeDay day, Guid programme, DateOnly today)
    {
        var ends = day.Lately.Where(entry => entry.What is What.SessionEnded end && end.ProgrammeId == programme && entry.Day < today).ToList();
        var last = ends.Max(entry => entry.Day);
        Assert.All(ends.Where(entry => entry.Day == last), entry => Assert.InRange(((What.SessionEnded)entry.What).Pain!.Value, 0, 2));
        Assert.Contains(day.Lately, entry => entry.What is What.MorningAnswered { AsUsual: true } && entry.Day == last);
    }

    private void NothingIsDueTwice(TodayView view, IReadOnlySet<(Guid Programme, int Session)> ended, DateOnly today)
    {
        var keys = view.Sessions.Select(session => (session.Programme.Id, session.Planned.Number)).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(view.Sessions.Where(session => ended.Contains((session.Programme.Id, session.Planned.Number))), session =>
            Assert.True(session.State == SessionState.Done, $"{name}: done and due again, {today}"));
        Assert.All(view.Sessions.Where(session => session.IsOpen), session => Assert.NotEmpty(session.Planned.Items));
    }
}

using Toehold.Outcomes;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Progress;

namespace Toehold.Web.Features.Today;

/// <summary>All that a day needs to know.</summary>
/// <param name="Person">Whose day it is.</param>
/// <param name="Safety">The answers to the safety questions; null until they are given.</param>
/// <param name="Programmes">Those of the day, and any that was asked for, each at the person's level.</param>
/// <param name="Lately">What happened today and in the weeks before, as it happened: as much of it as the day needs.</param>
/// <param name="Plan">The plan for finding out; null where none holds.</param>
public sealed record PracticeDay(
    PersonInTime Person, SafetyAnswers? Safety, IReadOnlyList<ShelfProgramme> Programmes, IReadOnlyCollection<Entry> Lately, RecordedPlan? Plan)
{
    public bool IsClosed => Safety?.ClosesTheProgramme == true;

    /// <summary>The last day of the pause that the plan for finding out asks for today; null where it asks for none.</summary>
    public DateOnly? PausedUntil => Plan?.Plan is { } plan && plan.SideOn(Person.Today) == PlannedSide.Without ? plan.BlockEnd(Person.Today) : null;

    public ShelfProgramme? Find(string slug) => Programmes.FirstOrDefault(programme => programme.Slug == slug);

    /// <summary>The plan of a day; an exercise that was not done lately gets the longer get-ready.</summary>
    public DayPlan PlanOf(ShelfProgramme programme, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var known = Lately.Select(entry => entry.What).OfType<What.SetDone>()
            .Where(set => set.ProgrammeId == programme.Id)
            .Select(set => (set.ExerciseIndex, set.Exercise))
            .ToHashSet();
        var unfamiliar = programme.Programme.Exercises
            .Select((exercise, index) => (index, exercise.Name))
            .Where(exercise => !known.Contains(exercise))
            .Select(exercise => exercise.index)
            .ToHashSet();
        return DayPlanner.Plan(programme.Programme, day, Person.Settings.ForSessions(), unfamiliar, programme.Levels?.LeftOut);
    }

    /// <summary>The last day before today with sessions whose morning after has not been told; null where there is none.</summary>
    public DateOnly? MorningToAsk()
    {
        var told = Lately.Where(entry => entry.What is What.MorningAnswered).Select(entry => entry.Day).ToHashSet();
        var done = Lately.Where(entry => entry.What is What.SessionEnded && entry.Day < Person.Today).Select(entry => entry.Day).DefaultIfEmpty().Max();
        return done == default || told.Contains(done) || Person.Today.DayNumber - done.DayNumber > DaysToAskAboutAMorning ? null : done;
    }

    private const int DaysToAskAboutAMorning = 3;
}

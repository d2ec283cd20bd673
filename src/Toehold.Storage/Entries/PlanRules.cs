namespace Toehold.Storage;

/// <summary>Which entries about the plan are plausible.</summary>
internal static class PlanRules
{
    private const int MaxAnswers = 100;
    private const int MaxExercises = 100;

    public static void Check(ProblemList problems, What what)
    {
        switch (what)
        {
            case What.SafetyAnswered answered:
                problems.Unless(answered.Yes.Count <= MaxAnswers, "what.yes", $"It holds at most {MaxAnswers} answers.");
                problems.Unless(answered.Yes.All(id => id.Length is > 0 and <= EntryRules.MaxKind), "what.yes", $"An id has 1 to {EntryRules.MaxKind} characters.");
                break;
            case What.Progressed progressed:
                Check(problems, progressed);
                break;
            case What.LevelChosen chosen:
                problems.Whole("what.exerciseIndex", chosen.ExerciseIndex ?? 0, 0, EntryRules.MaxCount);
                problems.Unless(Enum.IsDefined(chosen.Choice), "what.choice", "It is none of the choices.");
                break;
            case What.SessionSkipped skipped:
                problems.Whole("what.session", skipped.Session, 1, EntryRules.MaxSessionsADay);
                problems.WordsOrNone("what.reason", skipped.Reason, EntryRules.MaxName);
                break;
            case What.SessionSnoozed snoozed:
                problems.Whole("what.session", snoozed.Session, 1, EntryRules.MaxSessionsADay);
                break;
        }
    }

    private static void Check(ProblemList problems, What.Progressed progressed)
    {
        problems.Unless(progressed.Exercises.Count <= MaxExercises, "what.exercises", $"It holds at most {MaxExercises} exercises.");
        foreach (var standing in progressed.Exercises)
        {
            problems.Whole("what.exercises.index", standing.Index, 0, EntryRules.MaxCount);
            problems.Words("what.exercises.exercise", standing.Exercise, EntryRules.MaxName);
            problems.Whole("what.exercises.step", standing.Step, 0, EntryRules.MaxCount);
            problems.Whole("what.exercises.level", standing.Level, 1, EntryRules.MaxCount);
            problems.Whole("what.exercises.before", standing.Before ?? 0, 0, EntryRules.MaxCount);
            problems.Words("what.exercises.reason", standing.Reason, EntryRules.MaxName);
            problems.Unless(Enum.IsDefined(standing.Change), "what.exercises.change", "It is none of the changes.");
        }
    }
}

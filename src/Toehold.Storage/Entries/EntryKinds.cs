namespace Toehold.Storage;

/// <summary>The words that name the cases of <see cref="What"/>. They are stored for good: a word is never given a new meaning.</summary>
internal static class EntryKinds
{
    public const string SetDone = "setDone";
    public const string ExerciseSkipped = "exerciseSkipped";
    public const string Hurt = "hurt";
    public const string SessionEnded = "sessionEnded";
    public const string CheckedIn = "checkedIn";
    public const string Noted = "noted";
    public const string PlanFixed = "planFixed";
    public const string PlanStopped = "planStopped";
    public const string Measured = "measured";
    public const string Changed = "changed";
    public const string TakenBack = "takenBack";
    public const string SafetyAnswered = "safetyAnswered";
    public const string Progressed = "progressed";
    public const string LevelChosen = "levelChosen";
    public const string MorningAnswered = "morningAnswered";
    public const string SessionSkipped = "sessionSkipped";
    public const string SessionSnoozed = "sessionSnoozed";

    /// <summary>The kinds that finding out is made of.</summary>
    public static readonly string[] FindingOut = [PlanFixed, PlanStopped, Measured, Changed, TakenBack];
}

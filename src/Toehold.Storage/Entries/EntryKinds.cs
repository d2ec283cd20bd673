namespace Toehold.Storage;

/// <summary>The words that name the cases of <see cref="What"/>. They are stored for good: a word is never given a new meaning.</summary>
internal static class EntryKinds
{
    public const string SetDone = "setDone";
    public const string ExerciseSkipped = "exerciseSkipped";
    public const string SessionEnded = "sessionEnded";
    public const string CheckedIn = "checkedIn";
    public const string Noted = "noted";
}

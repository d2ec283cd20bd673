namespace Toehold.Outcomes;

/// <summary>What became of a table that should hold a diary.</summary>
public abstract record DiaryReading
{
    private DiaryReading()
    {
    }

    /// <summary>The table is a diary.</summary>
    /// <param name="Diary">Its days.</param>
    /// <param name="SaysWhatCounts">Whether it has a column <c>counted</c>, and so has left out its own settling days.</param>
    /// <param name="Notation">How it writes its days.</param>
    public sealed record Read(Diary Diary, bool SaysWhatCounts, DayNotation Notation) : DiaryReading;

    /// <summary>The table is none.</summary>
    /// <param name="Reason">Where and why, on one line: "line 7, column pain: …".</param>
    public sealed record Refused(string Reason) : DiaryReading;
}

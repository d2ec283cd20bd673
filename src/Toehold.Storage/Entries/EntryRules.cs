using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>The one place that says which entries are plausible enough to keep.</summary>
public static class EntryRules
{
    /// <summary>The first instant that an entry may have happened at.</summary>
    public static DateTimeOffset Earliest { get; } = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How far a device's clock may run ahead of the server's.</summary>
    public static TimeSpan Ahead { get; } = TimeSpan.FromHours(48);

    /// <summary>The most characters of one entry's JSON.</summary>
    public const int MaxJson = 8_000;

    /// <summary>The most characters of the person's own words in one entry.</summary>
    public const int MaxNote = 1_000;

    /// <summary>The most characters of an exercise's name, of a reason or of a body part.</summary>
    public const int MaxName = 200;

    /// <summary>The most characters of a kind.</summary>
    public const int MaxKind = 40;

    internal const int MaxCount = 10_000;
    internal const int MaxSessionsADay = 24;
    private const int SecondsADay = 86_400;
    private const int MaxDaysAfterwards = 366;

    /// <summary>Everything that is wrong with the entry; empty where it can be kept.</summary>
    /// <param name="entry">Any entry, from anywhere.</param>
    /// <param name="now">The server's time.</param>
    public static ValueList<EntryProblem> Check(Entry entry, DateTimeOffset now) => Check(entry, now, out _);

    /// <summary>The same, and what is to be kept as it is kept: null where it cannot be.</summary>
    internal static ValueList<EntryProblem> Check(Entry entry, DateTimeOffset now, out string? json)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var problems = new ProblemList(entry.Id);
        problems.Unless(entry.Id != Guid.Empty, "id", "An id is not all zeros.");
        problems.Unless(entry.OccurredAt >= Earliest, "at", "Nothing is kept from before the year 2000.");
        problems.Unless(entry.OccurredAt <= now + Ahead, "at", "By Toehold's clock it lies more than 48 hours ahead. Check the date of this device, and of the computer that Toehold runs on.");
        problems.Unless(IsDayOf(entry), "day", "The day is the one it happened on, or one beside it.");
        problems.Unless(entry.DeviceSequence is null or >= 0, "seq", "A sequence starts at zero.");
        Check(problems, entry.What);
        json = problems.IsEmpty ? WhatJson.Write(entry.What) : null;
        if (json?.Length > MaxJson)
        {
            problems.Unless(false, "what", $"It is at most {MaxJson} characters long.");
            json = null;
        }

        return problems.ToValueList();
    }

    // What is said about a day may be said long after it.
    private static bool IsDayOf(Entry entry)
    {
        var days = entry.Day.DayNumber - DateOnly.FromDateTime(entry.OccurredAt.DateTime).DayNumber;
        var isSaidAfterwards = entry.What is What.CheckedIn or What.Noted or What.MorningAnswered;
        return days <= 1 && (days >= -1 || (isSaidAfterwards && days >= -MaxDaysAfterwards));
    }

    private static void Check(ProblemList problems, What what)
    {
        switch (what)
        {
            case What.SetDone set:
                Check(problems, set);
                break;
            case What.ExerciseSkipped skipped:
                Check(problems, skipped);
                break;
            case What.Hurt hurt:
                Check(problems, hurt);
                break;
            case What.SessionEnded ended:
                Check(problems, ended);
                break;
            case What.CheckedIn checkedIn:
                problems.Whole("what.pain", checkedIn.Pain, 0, 10);
                problems.WordsOrNone("what.bodyPart", checkedIn.BodyPart, MaxName);
                problems.WordsOrNone("what.note", checkedIn.Note, MaxNote);
                break;
            case What.Noted noted:
                problems.Words("what.text", noted.Text, MaxNote);
                break;
            case What.PlanFixed or What.PlanStopped or What.Measured or What.Changed or What.TakenBack:
                FindingOutRules.Check(problems, what);
                break;
            case What.Progressed or What.LevelChosen or What.SafetyAnswered or What.MorningAnswered or What.SessionSkipped or What.SessionSnoozed:
                PlanRules.Check(problems, what);
                break;
            case What.Unknown unknown:
                problems.Unless(IsKind(unknown.Name), "what.kind", $"A kind is 1 to {MaxKind} letters, digits, dots or hyphens.");
                problems.Unless(WhatJson.Holds(unknown), "what", "It is a JSON object that names this kind, one this version does not know.");
                break;
        }
    }

    private static void Check(ProblemList problems, What.SetDone set)
    {
        problems.Whole("what.session", set.Session, 1, MaxSessionsADay);
        problems.Words("what.exercise", set.Exercise, MaxName);
        problems.Whole("what.exerciseIndex", set.ExerciseIndex, 0, MaxCount);
        problems.Unless(set.Side is null || Enum.IsDefined(set.Side.Value), "what.side", "A side is left or right.");
        problems.Whole("what.set", set.Set, 1, MaxCount);
        problems.Whole("what.sets", set.Sets, 1, MaxCount);
        problems.Whole("what.repetitions", set.Repetitions, 0, MaxCount);
        problems.Seconds("what.seconds", set.Seconds, SecondsADay);
        problems.Seconds("what.plannedSeconds", set.PlannedSeconds, SecondsADay);
    }

    private static void Check(ProblemList problems, What.ExerciseSkipped skipped)
    {
        problems.Whole("what.session", skipped.Session, 1, MaxSessionsADay);
        problems.Words("what.exercise", skipped.Exercise, MaxName);
        problems.Whole("what.exerciseIndex", skipped.ExerciseIndex, 0, MaxCount);
        problems.WordsOrNone("what.reason", skipped.Reason, MaxName);
    }

    private static void Check(ProblemList problems, What.Hurt hurt)
    {
        problems.Whole("what.session", hurt.Session, 1, MaxSessionsADay);
        problems.Words("what.exercise", hurt.Exercise, MaxName);
        problems.Whole("what.exerciseIndex", hurt.ExerciseIndex, 0, MaxCount);
        problems.Unless(hurt.Side is null || Enum.IsDefined(hurt.Side.Value), "what.side", "A side is left or right.");
        problems.Whole("what.pain", hurt.Pain ?? 0, 0, 10);
        problems.Unless(Enum.IsDefined(hurt.Then), "what.then", "It is goOn, easier, skip or stop.");
    }

    private static void Check(ProblemList problems, What.SessionEnded ended)
    {
        problems.Whole("what.session", ended.Session, 1, MaxSessionsADay);
        problems.Seconds("what.seconds", ended.Seconds, SecondsADay);
        problems.Whole("what.pain", ended.Pain ?? 0, 0, 10);
        problems.Whole("what.effort", ended.Effort ?? 0, 0, 10);
    }

    internal static bool IsKind(string kind) =>
        kind.Length is >= 1 and <= MaxKind && kind.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
}

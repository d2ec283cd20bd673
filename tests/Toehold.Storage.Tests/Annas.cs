using Toehold.Sessions;

namespace Toehold.Storage.Tests;

/// <summary>What Anna does: sixty sets a day in two sessions, and a pain score in the evening. The same number is always the same entry.</summary>
internal static class Annas
{
    public static Guid Programme { get; } = new("0190f000-0000-7000-8000-000000000001");

    public static DateOnly FirstDay { get; } = new(2026, 1, 5);

    public static Entry Set(int number, DateOnly? day = null) => Entry(number, day ?? FirstDay, new What.SetDone
    {
        ProgrammeId = Programme,
        Session = 1 + (number % 2),
        Exercise = "Toe press",
        ExerciseIndex = number % 5,
        Side = (number % 3) switch { 0 => null, 1 => BodySide.Left, _ => BodySide.Right },
        Set = 1 + (number % 10),
        Sets = 10,
        Repetitions = 1,
        Seconds = 3.25,
        PlannedSeconds = 5,
    });

    public static What.Hurt Hurt { get; } = new()
    {
        ProgrammeId = Programme,
        Session = 1,
        Exercise = "Toe walking",
        ExerciseIndex = 1,
        Side = BodySide.Right,
        Pain = 4,
        Then = HurtChoice.Easier,
    };

    public static Entry CheckIn(int number, int pain, DateOnly? day = null) =>
        Entry(number, day ?? FirstDay, new What.CheckedIn { Pain = pain, BodyPart = "left heel" });

    public static Entry SessionEnd(int number, DateOnly? day = null) => Entry(
        number,
        day ?? FirstDay,
        new What.SessionEnded { ProgrammeId = Programme, Session = 1, Seconds = 421.5, Pain = 2, Effort = 4, StoppedEarly = true });

    public static Entry Note(int number, string text) => Entry(number, FirstDay, new What.Noted { Text = text });

    public static Entry Entry(int number, DateOnly day, What what) => new()
    {
        Id = Id(number),
        OccurredAt = new DateTimeOffset(day.ToDateTime(new TimeOnly(8, 0)), TimeSpan.FromHours(1)).AddSeconds(number % 3600),
        Day = day,
        DeviceSequence = number,
        What = what,
    };

    public static Guid Id(int number) => new(0x0190_f000, 0x0000, 0x7000, [0x80, 0, 0, 0, .. BitConverter.GetBytes(number).Reverse()]);
}

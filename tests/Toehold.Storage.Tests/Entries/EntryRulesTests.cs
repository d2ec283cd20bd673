using Toehold.Sessions;

namespace Toehold.Storage.Tests;

public sealed class EntryRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 18, 0, 0, TimeSpan.Zero);

    public static TheoryData<Entry> Plausible { get; } =
    [
        Annas.Set(1),
        Annas.Entry(10, Annas.FirstDay, Annas.Hurt),
        Annas.CheckIn(2, 0),
        Annas.CheckIn(3, 10),
        Annas.SessionEnd(4),
        Annas.Note(5, new string('ö', EntryRules.MaxNote)),
        Annas.Set(6) with { OccurredAt = Now.AddHours(48), Day = new(2026, 1, 7) },
        Annas.Set(7) with { OccurredAt = EntryRules.Earliest, Day = new(2000, 1, 1) },
        Annas.Set(8) with { OccurredAt = new(2026, 1, 5, 0, 30, 0, TimeSpan.Zero), Day = new(2026, 1, 4) },
        Annas.Entry(9, Annas.FirstDay, new What.Unknown("walked", """{"kind":"walked"}""")),
        Annas.CheckIn(10, 4) with { Day = new(2025, 1, 5) },
        Annas.Entry(11, Annas.FirstDay, new What.MorningAnswered { AsUsual = true }) with { Day = new(2026, 1, 2) },
        Annas.Entry(12, Annas.FirstDay, new What.SafetyAnswered { Yes = [] }),
        Annas.Entry(13, Annas.FirstDay, new What.LevelChosen { Choice = LevelChoice.HandOut }),
        Annas.Entry(14, Annas.FirstDay, Progressed("All done, easily, 2 times running: more sets.")),
    ];

    public static TheoryData<string, Entry> Implausible { get; } = new()
    {
        { "id: An id is not all zeros.", Annas.Set(1) with { Id = Guid.Empty } },
        { "at: By Toehold's clock it lies more than 48 hours ahead. Check the date of this device, and of the computer that Toehold runs on.", Annas.Set(1) with { OccurredAt = Now.AddHours(48).AddSeconds(1), Day = new(2026, 1, 7) } },
        { "at: Nothing is kept from before the year 2000.", Annas.Set(1) with { OccurredAt = DateTimeOffset.MinValue, Day = default } },
        { "day: The day is the one it happened on, or one beside it.", Annas.Set(1) with { Day = new(2026, 1, 7) } },
        { "seq: A sequence starts at zero.", Annas.Set(1) with { DeviceSequence = -1 } },
        { "what.pain: 11 is not from 0 to 10.", Annas.CheckIn(1, 11) },
        { "what.pain: -1 is not from 0 to 10.", Annas.CheckIn(1, -1) },
        { "day: The day is the one it happened on, or one beside it.", Annas.CheckIn(1, 4) with { Day = new(2025, 1, 3) } },
        { "day: The day is the one it happened on, or one beside it.", Annas.CheckIn(1, 4) with { Day = new(2026, 1, 7) } },
        { "what.yes: An id has 1 to 40 characters.", Annas.Entry(1, Annas.FirstDay, new What.SafetyAnswered { Yes = [""] }) },
        { "what.choice: It is none of the choices.", Annas.Entry(1, Annas.FirstDay, new What.LevelChosen { Choice = (LevelChoice)99 }) },
        { "what.session: 0 is not from 1 to 24.", Annas.Entry(1, Annas.FirstDay, new What.SessionSkipped { ProgrammeId = Annas.Programme, Session = 0 }) },
        { "what.session: 25 is not from 1 to 24.", Annas.Entry(1, Annas.FirstDay, new What.SessionSnoozed { ProgrammeId = Annas.Programme, Session = 25, Until = Now }) },
        { "what.exercises.reason: It says nothing.", Annas.Entry(1, Annas.FirstDay, Progressed(" ")) },
        { "what.text: It says nothing.", Annas.Note(1, " ") },
        { "what.text: It is at most 1000 characters long.", Annas.Note(1, new string('x', 1_001)) },
        { "what.seconds: A time is from 0 to 86400 seconds.", Set(set => set with { Seconds = double.NaN }) },
        { "what.plannedSeconds: A time is from 0 to 86400 seconds.", Set(set => set with { PlannedSeconds = -0.5 }) },
        { "what.set: 0 is not from 1 to 10000.", Set(set => set with { Set = 0 }) },
        { "what.side: A side is left or right.", Set(set => set with { Side = (BodySide)7 }) },
        { "what.exercise: It says nothing.", Set(set => set with { Exercise = null! }) },
        { "what.firstDay: A day is from the year 2000 to the year 2199.", Plan(plan => plan with { FirstDay = new(1999, 12, 31) }) },
        { "what.blockDays: A plan has 1 to 24 blocks of 1 to 3650 days; only the first may have none.", Plan(plan => plan with { BlockDays = [7, 0] }) },
        { "what.blockDays: A plan has 1 to 24 blocks of 1 to 3650 days; only the first may have none.", Plan(plan => plan with { BlockDays = null! }) },
        { "what.settlingDays: -1 is not from 0 to 365.", Plan(plan => plan with { SettlingDays = -1 }) },
        { "what.score: A score is from 0 to 10000.", Measured(measured => measured with { Score = double.NaN }) },
        { "what.measure: A measure is 1 to 40 letters, digits, dots or hyphens.", Measured(measured => measured with { Measure = "one leg" }) },
        { "what.parts: A score has at most 10 parts, each from 0 to 10000.", Measured(measured => measured with { Parts = [new(-1)] }) },
        { "what.parts: A score has at most 10 parts, each from 0 to 10000.", Measured(measured => measured with { Parts = [null!] }) },
        { "what.on: A day is from the year 2000 to the year 2199.", Changed(changed => changed with { On = default }) },
        { "what.entryId: An id is not all zeros.", Annas.Entry(1, Annas.FirstDay, new What.TakenBack { EntryId = Guid.Empty }) },
        { "what.pain: 11 is not from 0 to 10.", Annas.Entry(1, Annas.FirstDay, Annas.Hurt with { Pain = 11 }) },
        { "what.then: It is goOn, easier, skip or stop.", Annas.Entry(1, Annas.FirstDay, Annas.Hurt with { Then = (HurtChoice)9 }) },
        { "what.kind: A kind is 1 to 40 letters, digits, dots or hyphens.", Unknown("a b", """{"kind":"a b"}""") },
        { "what: It is a JSON object that names this kind, one this version does not know.", Unknown("walked", "metres") },
        { "what: It is a JSON object that names this kind, one this version does not know.", Unknown("walked", """{"kind":"ran"}""") },
        { "what: It is at most 8000 characters long.", Unknown("walked", $$"""{"kind":"walked","way":"{{new string('x', 8_000)}}"}""") },
    };

    [Theory, MemberData(nameof(Plausible))]
    public void A_plausible_entry_has_no_problems(Entry entry)
    {
        var problems = EntryRules.Check(entry, Now);

        Assert.Empty(problems);
    }

    [Theory, MemberData(nameof(Implausible))]
    public void An_implausible_entry_is_told_what_is_wrong_with_it(string problem, Entry entry)
    {
        var problems = EntryRules.Check(entry, Now);

        var only = Assert.Single(problems);
        Assert.Equal(problem, $"{only.Member}: {only.Sentence}");
        Assert.Equal(entry.Id, only.EntryId);
    }

    private static What.Progressed Progressed(string reason) => new()
    {
        ProgrammeId = Annas.Programme,
        Exercises = [new() { Index = 0, Exercise = "Toe press", Step = 1, Level = 1, Change = StandingChange.Up, Reason = reason }],
    };

    private static Entry Set(Func<What.SetDone, What> change)
    {
        var entry = Annas.Set(1);
        return entry with { What = change((What.SetDone)entry.What) };
    }

    private static Entry Plan(Func<What.PlanFixed, What> change) => Annas.Entry(1, Annas.FirstDay, change(new What.PlanFixed
    {
        FirstDay = Annas.FirstDay,
        BlockDays = [14, 28],
        SettlingDays = 7,
        PainAge = PainAge.Newer,
    }));

    private static Entry Measured(Func<What.Measured, What> change) =>
        Annas.Entry(1, Annas.FirstDay, change(new What.Measured { Measure = "stance", Score = 12, Parts = [new(12)] }));

    private static Entry Changed(Func<What.Changed, What> change) =>
        Annas.Entry(1, Annas.FirstDay, change(new What.Changed { Of = Circumstance.Flare, On = Annas.FirstDay }));

    private static Entry Unknown(string kind, string json) => Annas.Entry(1, Annas.FirstDay, new What.Unknown(kind, json));
}

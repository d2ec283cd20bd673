using FsCheck;
using FsCheck.Fluent;
using Toehold.Programmes;

namespace Toehold.Sessions.Tests;

/// <summary>Programmes and settings of every shape that a hand-out may have, and checks that hold for all of them.</summary>
internal static class Generated
{
    private static readonly string[] Names = ["Toe press", "Warm-up walk", "Calf stretch", "Bridge", "Arm circles", "Plank"];
    private static readonly Position?[] Positions = [null, .. Enum.GetValues<Position>().Select(position => (Position?)position)];

    private static Gen<Amount?> Slot(int most, double unit = 1) => Gen.Frequency<Amount?>(
        (2, Gen.Constant<Amount?>(null)),
        (3, from value in Gen.Choose(0, most) select Amount.Of(value * unit)),
        (1, from value in Gen.Choose(0, most) select Amount.AtLeast(value * unit)),
        (1, from value in Gen.Choose(0, most) select Amount.UpTo(value * unit)),
        (2, from low in Gen.Choose(0, most) from more in Gen.Choose(0, 5) select Amount.Between(low * unit, (low + more) * unit)));

    private static Gen<Dose> Doses =>
        from sets in Slot(6)
        from reps in Slot(8)
        from hold in Slot(20, 0.9)
        from breaths in Slot(5)
        from duration in Slot(40, 0.7)
        from rest in Slot(20, 0.5)
        from perDay in Slot(6)
        from perWeek in Slot(8)
        select new Dose
        {
            Sets = sets,
            Reps = reps,
            Hold = hold,
            Breaths = breaths,
            Duration = duration,
            Rest = rest,
            PerDay = perDay,
            PerWeek = perWeek,
        };

    private static Gen<Exercise> Exercises =>
        from name in Gen.Elements(Names)
        from position in Gen.Elements(Positions)
        from equipment in Gen.Elements<ValueList<string>>([], ["chair"], ["mat", "exercise band"])
        from side in Gen.Elements<Side?>(null, Side.Each, Side.Alternate)
        from dose in Doses
        select new Exercise { Name = name, Position = position, Equipment = equipment, Side = side, Dose = dose };

    public static Gen<Programme> Programmes =>
        from count in Gen.Choose(0, 6)
        from exercises in Exercises.ArrayOf(count)
        select new Programme { Exercises = exercises.ToValueList() };

    // Room for the longest generated session: the limits have their own tests.
    private static readonly TimelineOptions Roomy = new() { LongestSession = TimeSpan.FromDays(1), MostCues = 100_000 };

    private static Gen<SessionSettings> Settings =>
        from scale in Gen.Choose(0, 150)
        from wait in Gen.Elements(true, false)
        from side in Gen.Elements(BodySide.Left, BodySide.Right)
        from asWritten in Gen.Elements(true, false)
        from hours in Gen.Choose(0, 23).NonEmptyListOf()
        select new SessionSettings
        {
            TempoScale = 0.5 + (scale / 100d),
            WaitForTap = wait,
            FirstSide = side,
            OrderAsWritten = asWritten,
            TimesOfDay = hours.Select(hour => new TimeOnly(hour, 30)).ToValueList(),
            Options = Roomy,
        };

    /// <summary>Checks a claim about programmes, settings and days; a failure prints the seed that repeats it.</summary>
    public static void Holds(Action<Programme, SessionSettings, DayOfWeek> claim)
    {
        var cases = from programme in Programmes
                    from settings in Settings
                    from day in Gen.Elements(Enum.GetValues<DayOfWeek>())
                    select (programme, settings, day);
        Prop.ForAll(cases.ToArbitrary(), each => claim(each.programme, each.settings, each.day))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true));
    }

    /// <summary>Checks a claim about single sessions that hold a whole programme.</summary>
    public static void HoldsForTimelines(Action<IReadOnlyList<SessionItem>, SessionSettings, Timeline> claim) =>
        Holds((programme, settings, _) =>
        {
            var items = programme.Exercises.Select((exercise, index) => new SessionItem(index, exercise)).ToList();
            claim(items, settings, TimelineBuilder.Build(items, settings));
        });
}

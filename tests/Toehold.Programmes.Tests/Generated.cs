using FsCheck;
using FsCheck.Fluent;

namespace Toehold.Programmes.Tests;

/// <summary>Programmes of every shape there can be: usual ones, and ones that nobody would write.</summary>
internal static class Generated
{
    private static readonly string[] Odd =
    [
        "Hold for 5 seconds.", "3 x 10", "# Level 2", "## ", "> look ahead", "You need: a chair", "Written by Toehold.", "a\nb", "\r\n", "\\u0041\\", " edges ",
        "Bridge (each side)", "1. Plank", "</p><br>", "\u2028", "\0", "café – ½ · “x”", "Stand. Sit. Lie down.", ",", "\\,", "Takes 15 minutes a day.", "\ud800",
    ];

    private static readonly string[] Usual = ["Toe press", "Heel raise", "Calf stretch with a towel", "Child’s pose", "Wall sit", "90/90 breathing"];

    public static Gen<string> Text => Gen.Frequency(
        (3, Gen.Elements(Usual)),
        (2, Gen.Elements(Odd)),
        (1, from first in Gen.Elements(Odd) from second in Gen.Elements(Odd) select first + second),
        (2, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)));

    public static Gen<Amount> Amounts =>
        from low in Values
        from high in Values
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => Amount.Of(low),
            1 => Amount.AtLeast(low),
            2 => Amount.UpTo(high),
            _ => Amount.Between(Math.Min(low, high), Math.Max(low, high)),
        };

    public static Gen<Exercise> Exercises =>
        from name in Text.Where(text => !string.IsNullOrWhiteSpace(text))
        from position in Gen.Elements<Position?>([null, .. Enum.GetValues<Position>().Cast<Position?>()])
        from equipment in Gen.Frequency<string[]>((2, Gen.Constant<string[]>([])), (2, Gen.Choose(1, 4).SelectMany(count => Text.ArrayOf(count))))
        from side in Gen.Elements<Side?>(null, Side.Each, Side.Alternate)
        from dose in Doses
        select new Exercise { Name = name, Position = position, Equipment = equipment.ToValueList(), Side = side, Dose = dose };

    public static Gen<Programme> Programmes =>
        from title in Maybe(Text)
        from minutes in Gen.Frequency<double?>((2, Gen.Constant<double?>(null)), (1, Values.Where(value => value > 0).Select(value => (double?)value)))
        from count in Gen.Choose(0, 7)
        from exercises in Exercises.ArrayOf(count)
        select new Programme { Title = title, PromisedMinutes = minutes, Exercises = exercises.ToValueList() };

    private static Gen<Dose> Doses =>
        from sets in Maybe(Amounts)
        from reps in Maybe(Amounts)
        from hold in Maybe(Amounts)
        from breaths in Maybe(Amounts)
        from duration in Maybe(Amounts)
        from rest in Maybe(Amounts)
        from perDay in Maybe(Amounts)
        from perWeek in Maybe(Amounts)
        select new Dose { Sets = sets, Reps = reps, Hold = hold, Breaths = breaths, Duration = duration, Rest = rest, PerDay = perDay, PerWeek = perWeek };

    private static Gen<double> Values => Gen.Frequency(
        (6, Gen.Choose(0, 40).Select(value => (double)value)),
        (2, Gen.Choose(1, 30).Select(minutes => minutes * 60d)),
        (1, Gen.Choose(1, 4000).Select(value => value / 8d)),
        (1, ArbMap.Default.GeneratorFor<NormalFloat>().Select(value => Math.Abs(value.Get))),
        (1, Gen.Elements(double.MaxValue, double.Epsilon, 1e21, 0.1, -0d)));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    /// <summary>Checks a claim about many generated values; a failure prints the seed that repeats it.</summary>
    public static void Holds<T>(Gen<T> values, Action<T> claim, int times = 500) =>
        Prop.ForAll(values.ToArbitrary(), claim).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));
}

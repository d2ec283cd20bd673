using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// The ladders of the five foot exercises: four levels each, the last step being the full dose. They are a proposal of this
/// project. Seated heel work before standing, both legs before tiptoe and a stronger band before more of it follow the
/// programmes of Spink 2011 (doi 10.1136/bmj.d3411) and PIRFECT (doi 10.1186/s12877-017-0541-1); the numbers are our own.
/// </summary>
public static class FootLadders
{
    private static readonly Amount ThreeDays = Amount.Of(3);

    /// <summary>Pressing the floor with the toes: from a chair to standing free, three times a day.</summary>
    public static Ladder ToePress { get; } = new LadderWriter(
            "Toe press",
            "Sit on a chair with both feet flat. Keep the heels down and press the floor with long toes.",
            new Exercise
            {
                Name = "Seated toe press",
                Position = Position.Sitting,
                Equipment = ["chair"],
                Dose = new() { Sets = Amount.Of(5), Hold = Amount.Of(3), PerWeek = ThreeDays },
            })
        .Sets(8, 10)
        .Level(StepVariable.Support, "Stand with soft knees and both hands on a worktop. Press the floor with long toes.", exercise =>
            exercise with { Name = "Toe press, two hands", Position = Position.Standing, Equipment = ["worktop"] })
        .Level(
            StepVariable.Support,
            "Stand with soft knees and only your fingertips on a worktop. Press the floor with long toes.",
            exercise => exercise with { Name = "Toe press, fingertips" })
        .Hold(4, 5)
        .Level(StepVariable.Support, "Stand free with soft knees, a worktop within reach. Press the floor with long toes.", exercise =>
            exercise with { Name = "Toe press", Equipment = [] })
        .DaysAWeek(5)
        .DaysAWeek(7)
        .TimesADay(2, 3)
        .Done();

    /// <summary>Walking on tiptoe: from heel raises on a chair to six rounds of 20 s, twice a day.</summary>
    public static Ladder ToeWalking { get; } = new LadderWriter(
            "Toe walking",
            "Sit on a chair with both feet flat. Lift both heels high, then lower them slowly.",
            new Exercise
            {
                Name = "Seated heel raise",
                Position = Position.Sitting,
                Equipment = ["chair"],
                Dose = new() { Sets = Amount.Of(2), Reps = Amount.Of(10), PerWeek = ThreeDays },
            })
        .Level(StepVariable.Support, "Stand with both hands on a worktop. Rise onto both tiptoes, then come down slowly.", exercise =>
            exercise with { Name = "Heel raise", Position = Position.Standing, Equipment = ["worktop"] })
        .Repetitions(12)
        .Sets(3)
        .Level(StepVariable.Movement, "Stand with both hands on a worktop. Rise onto your tiptoes and stay there.", exercise =>
            exercise with { Name = "Tiptoe hold", Dose = new() { Reps = Amount.Of(5), Hold = Amount.Of(5), PerWeek = ThreeDays } })
        .Hold(10)
        .Within(StepVariable.Movement, "Walk along a worktop on tiptoe in small steps, one hand on it.", exercise =>
            exercise with { Name = "Toe walking, one hand", Dose = Walking(rounds: 3, seconds: 5) })
        .Duration(10)
        .Repetitions(4, 5, 6)
        .Level(StepVariable.Support, "Walk on tiptoe in small steps, a wall within reach.", exercise =>
            exercise with { Name = "Toe walking", Equipment = [] })
        .Duration(12, 14, 16, 18, 20)
        .DaysAWeek(5)
        .DaysAWeek(7)
        .TimesADay(2)
        .Done();

    /// <summary>Ankle circles: from a chair to lying with the leg up. The last level is a choice, not a gain: flat does as well.</summary>
    public static Ladder AnkleCircles { get; } = new LadderWriter(
            "Ankle circles",
            "Sit with one leg stretched out. Draw slow circles with the foot: ten one way, ten the other.",
            new Exercise
            {
                Name = "Seated ankle circles",
                Position = Position.Sitting,
                Equipment = ["chair"],
                Side = Side.Each,
                Dose = new() { Sets = Amount.Of(2), Reps = Amount.Of(10) },
            })
        .Level(StepVariable.Support, "Lie flat. Draw slow circles with one foot: ten one way, ten the other.", exercise =>
            exercise with { Name = "Ankle circles, lying flat", Position = Position.Lying, Equipment = [] })
        .Level(
            StepVariable.Support,
            "Lie with one calf on a pillow, so that the foot hangs free. Draw slow circles: ten one way, ten the other.",
            exercise => exercise with { Name = "Ankle circles, calf on a pillow", Equipment = ["pillow"] })
        .Level(
            StepVariable.Movement,
            "Lie with one leg stretched up as high as is easy and circle the foot. A choice, not a gain: lying flat does as well.",
            exercise => exercise with { Name = "Ankle circles", Equipment = [], Dose = new() { Duration = Amount.Of(10) } })
        .Done();

    /// <summary>Pulling the feet towards the shins: from no band to eleven holds of 5 s.</summary>
    public static Ladder ResistedFlexion { get; } = new LadderWriter(
            "Resisted flexion",
            "Sit with your legs out, without a band. Pull your feet towards your shins and keep them there.",
            new Exercise
            {
                Name = "Foot pull without a band",
                Position = Position.Sitting,
                Dose = new() { Sets = Amount.Of(3), Hold = Amount.Of(10), PerWeek = ThreeDays },
            })
        .Level(
            StepVariable.Movement,
            "Loop a light band round something that cannot slip and over the top of your feet. Pull them towards your shins and let go slowly.",
            exercise => exercise with
            {
                Name = "Foot pull, light band",
                Equipment = ["light exercise band", "bedpost"],
                Dose = new() { Sets = Amount.Of(2), Reps = Amount.Of(10), PerWeek = ThreeDays },
            })
        .Sets(3)
        .Level(
            StepVariable.Load,
            "Loop the next stronger band round something that cannot slip and over your feet. Pull them towards your shins and let go slowly.",
            exercise => exercise with { Name = "Foot pull, next band", Equipment = ["exercise band", "bedpost"] })
        .Level(
            StepVariable.Movement,
            "With the band round something that cannot slip, pull your feet towards your shins and keep each pull.",
            exercise => exercise with { Name = "Resisted flexion", Dose = new() { Reps = Amount.Of(11), Hold = Amount.Of(5), PerWeek = ThreeDays } })
        .DaysAWeek(5)
        .DaysAWeek(7)
        .Done();

    /// <summary>Lifting with the toes: from a towel to a pencil held for 10 s.</summary>
    public static Ladder ToePencilLift { get; } = new LadderWriter(
            "Toe pencil lift",
            "Sit with a towel under one foot. Gather it with the toes, then smooth it out.",
            new Exercise
            {
                Name = "Towel gather",
                Position = Position.Sitting,
                Equipment = ["chair", "towel"],
                Side = Side.Each,
                Dose = new() { Reps = Amount.Of(10), PerWeek = ThreeDays },
            })
        .Level(
            StepVariable.Load,
            "Lift something small and soft, about as wide as a bottle cap, with the toes and put it down.",
            exercise => exercise with { Name = "Small object lift", Equipment = ["chair", "small soft ball"] })
        .Level(StepVariable.Movement, "Grip a blunt pencil with the toes, lift it and hold it.", exercise =>
            exercise with
            {
                Name = "Short pencil lift",
                Equipment = ["chair", "pencil"],
                Dose = new() { Reps = Amount.Of(5), Hold = Amount.Of(3), PerWeek = ThreeDays },
            })
        .Hold(5)
        .Level(StepVariable.Movement, "Lift the pencil once and hold it for ten seconds.", exercise =>
            exercise with { Name = "Toe pencil lift", Position = null, Equipment = ["pencil"], Dose = new() { Hold = Amount.Of(10), PerWeek = ThreeDays } })
        .DaysAWeek(5)
        .DaysAWeek(7)
        .Done();

    /// <summary>All five, in the hand-out's order.</summary>
    public static ValueList<Ladder> All { get; } = [ToePress, ToeWalking, AnkleCircles, ResistedFlexion, ToePencilLift];

    /// <summary>The ladder that leads to an exercise of this name, in any case; null for any other exercise.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static Ladder? For(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(ladder => string.Equals(ladder.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    private static Dose Walking(int rounds, int seconds) =>
        new() { Reps = Amount.Of(rounds), Duration = Amount.Of(seconds), Rest = Amount.Of(2), PerWeek = ThreeDays };
}

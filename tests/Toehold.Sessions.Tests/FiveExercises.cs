using Toehold.Programmes;

namespace Toehold.Sessions.Tests;

/// <summary>The five foot exercises, dosed as their hand-out doses them.</summary>
internal static class FiveExercises
{
    public static Exercise ToePress { get; } = new()
    {
        Name = "Toe press",
        Position = Position.Standing,
        Dose = new() { Sets = Amount.Of(10), Hold = Amount.Between(3, 5), PerDay = Amount.Of(3) },
    };

    public static Exercise ToeWalking { get; } = new()
    {
        Name = "Toe walking",
        Position = Position.Standing,
        Dose = new() { Duration = Amount.Of(20), Reps = Amount.Of(6), Rest = Amount.Of(2), PerDay = Amount.Of(2) },
    };

    public static Exercise AnkleCircles { get; } = new()
    {
        Name = "Ankle circles",
        Position = Position.Lying,
        Side = Side.Each,
        Dose = new() { Duration = Amount.Of(10) },
    };

    public static Exercise ResistedFlexion { get; } = new()
    {
        Name = "Resisted flexion",
        Position = Position.Sitting,
        Equipment = ["exercise band", "bedpost"],
        Dose = new() { Hold = Amount.Of(5), Reps = Amount.Of(11) },
    };

    public static Exercise ToePencilLift { get; } = new()
    {
        Name = "Toe pencil lift",
        Equipment = ["pencil"],
        Side = Side.Each,
        Dose = new() { Hold = Amount.Of(10) },
    };

    public static Programme Programme { get; } = new()
    {
        Title = "Five foot exercises",
        PromisedMinutes = 15,
        Exercises = [ToePress, ToeWalking, AnkleCircles, ResistedFlexion, ToePencilLift],
    };
}

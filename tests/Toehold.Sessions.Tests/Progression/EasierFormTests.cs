using Toehold.Programmes;

namespace Toehold.Sessions.Tests.Progression;

public sealed class EasierFormTests
{
    public static TheoryData<Exercise, string, Dose> OnALadder { get; } = new()
    {
        { Named("Toe press", new() { Sets = Amount.Of(10), Hold = Amount.Between(3, 5) }), "Toe press, fingertips", new() { Sets = Amount.Of(10), Hold = Amount.Of(3), PerWeek = Amount.Of(3) } },
        { Named("toe walking", new() { Reps = Amount.Of(6), Duration = Amount.Of(20) }), "Toe walking, one hand", new() { Reps = Amount.Of(6), Duration = Amount.Of(10), Rest = Amount.Of(2), PerWeek = Amount.Of(3) } },
        { Named("Tiptoe hold", new() { Reps = Amount.Of(5), Hold = Amount.Of(10) }), "Heel raise", new() { Sets = Amount.Of(3), Reps = Amount.Of(5), PerWeek = Amount.Of(3) } },
    };

    public static TheoryData<Dose, Dose> Halved { get; } = new()
    {
        { new() { Sets = Amount.Of(3), Reps = Amount.Of(11), Hold = Amount.Of(5) }, new() { Sets = Amount.Of(3), Reps = Amount.Of(6), Hold = Amount.Of(3) } },
        { new() { Duration = Amount.Between(8, 20) }, new() { Duration = Amount.Of(5) } },
        { new() { Breaths = Amount.Of(6) }, new() { Breaths = Amount.Of(3) } },
    };

    [Theory, MemberData(nameof(OnALadder))]
    public void An_exercise_of_a_ladder_goes_to_the_form_below_and_never_to_more_of_it(Exercise exercise, string name, Dose dose)
    {
        var easier = EasierForm.Of(exercise)!;

        Assert.Equal(name, easier.Exercise.Name);
        Assert.Equal(dose, easier.Exercise.Dose);
        Assert.NotEmpty(easier.How);
    }

    [Theory, MemberData(nameof(Halved))]
    public void Any_other_exercise_is_halved_and_keeps_its_sets(Dose dose, Dose half)
    {
        var easier = EasierForm.Of(Named("Bridge", dose))!;

        Assert.Equal("Bridge", easier.Exercise.Name);
        Assert.Equal(half, easier.Exercise.Dose);
    }

    [Theory]
    [InlineData("Seated toe press"), InlineData("Towel gather")]
    public void At_the_foot_of_a_ladder_it_is_halved(string name)
    {
        var easier = EasierForm.Of(Named(name, new() { Reps = Amount.Of(10) }))!;

        Assert.Equal(name, easier.Exercise.Name);
        Assert.Equal(Amount.Of(5), easier.Exercise.Dose.Reps);
    }

    [Fact]
    public void What_cannot_be_made_less_has_no_easier_form()
    {
        var easier = EasierForm.Of(Named("Bridge", new() { Sets = Amount.Of(3), Reps = Amount.Of(1), Duration = Amount.Of(5) }));

        Assert.Null(easier);
    }

    private static Exercise Named(string name, Dose dose) => new() { Name = name, Dose = dose };
}

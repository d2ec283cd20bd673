namespace Toehold.Programmes.Tests;

public sealed class ProgrammeTests
{
    [Fact]
    public void Programmes_with_equal_exercises_are_equal()
    {
        Assert.Equal(Made(), Made());
        Assert.Equal(Made().GetHashCode(), Made().GetHashCode());
    }

    [Fact]
    public void Order_equipment_and_dose_all_count()
    {
        var programme = Made();
        var (first, second) = (programme.Exercises[0], programme.Exercises[1]);

        Assert.NotEqual(programme, programme with { Exercises = [second, first] });
        Assert.NotEqual(first, first with { Equipment = ["chair"] });
        Assert.NotEqual(first, first with { Dose = first.Dose with { Rest = Amount.Of(1) } });
    }

    [Theory, InlineData(""), InlineData("  ")]
    public void An_exercise_has_a_name(string name) =>
        Assert.Throws<ArgumentException>(() => new Exercise { Name = name });

    [Theory, InlineData(0), InlineData(-5), InlineData(double.NaN)]
    public void A_promise_is_a_time_above_zero(double minutes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Programme { PromisedMinutes = minutes });

    [Fact]
    public void A_list_keeps_its_items_whatever_becomes_of_their_source()
    {
        string[] source = ["band", "chair"];
        var list = source.ToValueList();

        source[0] = "ball";

        Assert.Equal(["band", "chair"], list);
    }

    private static Programme Made() => new()
    {
        Title = "Knee routine",
        Exercises =
        [
            new Exercise { Name = "Wall sit", Equipment = ["wall"], Dose = new Dose { Hold = Amount.Of(20) } },
            new Exercise { Name = "Heel raise", Side = Side.Each, Dose = new Dose { Reps = Amount.Between(8, 12) } },
        ],
    };
}

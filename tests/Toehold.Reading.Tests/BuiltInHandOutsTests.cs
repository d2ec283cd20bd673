using Toehold.Programmes;

namespace Toehold.Reading.Tests;

public sealed class BuiltInHandOutsTests
{
    [Fact]
    public void The_five_foot_exercises_read_as_the_article_means_them()
    {
        var text = BuiltInHandOuts.All["five-foot-exercises"];

        var programme = HandOutReader.Read(text).Programme;

        Assert.Equal(FiveFootExercises, programme);
    }

    [Fact]
    public void The_foot_points_are_pressed_ten_times_on_each_foot_once_a_day()
    {
        var text = BuiltInHandOuts.All["foot-points"];

        var programme = HandOutReader.Read(text).Programme;

        Assert.Equal("Foot points", programme.Title);
        Assert.Equal(4, programme.Exercises.Count);
        Assert.All(programme.Exercises, exercise =>
        {
            Assert.Equal(Position.Sitting, exercise.Position);
            Assert.Equal(Side.Each, exercise.Side);
            Assert.Equal(new Dose { Hold = Amount.Of(10), Rest = Amount.Of(2), Reps = Amount.Of(10), PerDay = Amount.Of(1) }, exercise.Dose);
        });
    }

    [Fact]
    public void Every_source_lies_inside_its_text()
    {
        foreach (var (key, text) in BuiltInHandOuts.All)
        {
            var reading = HandOutReader.Read(text);

            Assert.All(reading.Sources, source => Assert.InRange(source.Span.End, source.Span.Start + 1, text.Length));
            Assert.True(reading.Sources.Count == reading.Programme.Exercises.Count, key);
        }
    }

    private static Programme FiveFootExercises => new()
    {
        Title = "Five foot exercises",
        PromisedMinutes = 15,
        Exercises =
        [
            new Exercise { Name = "Toe press", Position = Position.Standing, Dose = new Dose { Sets = Amount.Of(10), Hold = Amount.Between(3, 5), PerDay = Amount.Of(3) } },
            new Exercise { Name = "Toe walking", Dose = new Dose { Duration = Amount.Of(20), Reps = Amount.Of(6), Rest = Amount.Of(2), PerDay = Amount.Of(2) } },
            new Exercise { Name = "Ankle circles", Position = Position.Lying, Side = Side.Each, Dose = new Dose { Duration = Amount.Of(10) } },
            new Exercise { Name = "Resisted flexion", Position = Position.Sitting, Equipment = ["exercise band", "bedpost"], Dose = new Dose { Hold = Amount.Of(5), Reps = Amount.Of(11) } },
            new Exercise { Name = "Toe pencil lift", Equipment = ["pencil"], Side = Side.Each, Dose = new Dose { Hold = Amount.Of(10) } },
        ],
    };
}

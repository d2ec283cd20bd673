using Toehold.Programmes;
using Toehold.Reading;
using Toehold.Web.Features.Programmes;
using Toehold.Web.Features.Read;

namespace Toehold.Web.Tests;

public sealed class ReadViewTests
{
    private const string Sheet = """
        # Knee routine

        1. Wall sit: hold for 20 seconds, 4 times.
        2. Heel raise: 3 sets of 10. Rise slowly onto your toes and come down slowly.
        3. Calf stretch: hold for 30 seconds, each leg.
        """;

    [Fact]
    public void A_text_that_nobody_changed_is_kept_as_it_is()
    {
        var view = new Boxes(Sheet).Send();

        Assert.False(view.IsChanged);
        Assert.Equal(Sheet.ReplaceLineEndings("\n"), view.ToHandOut());
    }

    [Fact]
    public void A_changed_amount_stands_and_is_written_into_the_hand_out()
    {
        var view = new Boxes(Sheet).Set("0.hold", "between", "25", "30").Send();

        var kept = HandOutReader.Read(view.ToHandOut()).Programme;
        Assert.Equal(Amount.Between(25, 30), kept.Exercises[0].Dose.Hold);
        Assert.Equal(view.ToProgramme(), kept);
    }

    [Theory]
    [InlineData("exactly", "5", "", 5d, 5d), InlineData("between", "9", "5", 5d, 9d), InlineData("between", "5", "", 5d, 5d), InlineData("least", "5", "", 5d, null), InlineData("most", "5", "", null, 5d), InlineData("exactly", "2,5", "", 2.5, 2.5)]
    public void Every_kind_of_amount_can_be_typed(string kind, string a, string b, double? min, double? max)
    {
        var view = new Boxes(Sheet).Set("0.reps", kind, a, b).Send();

        Assert.Equal(Amount.Between(min, max), view.Cards[0].Exercise.Dose.Reps);
    }

    [Theory, InlineData("ten"), InlineData("-3"), InlineData("1e9"), InlineData("999999999")]
    public void What_is_no_amount_is_said_and_changes_nothing(string typed)
    {
        var view = new Boxes(Sheet).Set("0.hold", "exactly", typed).Send();

        Assert.Equal($"“{typed}” is not a number from 0 to 86400. The amount stays as it was.", view.Cards[0].Troubles["hold"]);
        Assert.Equal(Amount.Of(20), view.Cards[0].Exercise.Dose.Hold);
    }

    [Fact]
    public void Names_sides_positions_and_things_can_be_changed()
    {
        var view = new Boxes(Sheet).Type("0.name", "Wall sit, low").Type("0.side", "Each").Type("0.position", "Standing").Type("0.equipment", "wall, mat ,").Send();

        var exercise = view.Cards[0].Exercise;
        Assert.Equal(("Wall sit, low", Side.Each, Position.Standing), (exercise.Name, exercise.Side, exercise.Position));
        Assert.Equal(["wall", "mat"], exercise.Equipment);
    }

    [Fact]
    public void Changes_stand_while_the_text_goes_on_being_typed()
    {
        var page = new Boxes(Sheet);
        page.Set("0.hold", "exactly", "45").Send();

        var view = page.Type("text", Sheet + "\n4. Bridge: 12 times.").Send();

        Assert.Equal(Amount.Of(45), view.Cards[0].Exercise.Dose.Hold);
        Assert.Equal(["Wall sit", "Heel raise", "Calf stretch", "Bridge"], view.Cards.Select(card => card.Exercise.Name));
    }

    [Fact]
    public void A_slot_that_was_not_changed_follows_the_text()
    {
        var page = new Boxes(Sheet);
        page.Set("0.hold", "exactly", "45").Send();

        var view = page.Type("text", Sheet.Replace("4 times", "6 times", StringComparison.Ordinal)).Send();

        Assert.Equal((Amount.Of(45), Amount.Of(6)), (view.Cards[0].Exercise.Dose.Hold, view.Cards[0].Exercise.Dose.Reps));
    }

    [Fact]
    public void A_change_is_not_lost_when_the_text_goes_away()
    {
        var page = new Boxes(Sheet);
        page.Set("0.hold", "exactly", "45").Send();

        var view = page.Type("text", "").Send();

        Assert.Equal(Amount.Of(45), Assert.Single(view.Cards).Exercise.Dose.Hold);
    }

    [Fact]
    public void A_change_stays_with_an_exercise_whose_name_is_being_typed()
    {
        var page = new Boxes(Sheet);
        page.Set("0.hold", "exactly", "45").Send();

        var view = page.Type("text", Sheet.Replace("Wall sit", "Wall squat", StringComparison.Ordinal)).Send();

        Assert.Equal(3, view.Cards.Count);
        Assert.Equal(("Wall squat", Amount.Of(45)), (view.Cards[0].Exercise.Name, view.Cards[0].Exercise.Dose.Hold));
    }

    [Fact]
    public void Exercises_are_moved_removed_brought_back_and_added()
    {
        var page = new Boxes(Sheet);

        Assert.Equal(["Heel raise", "Wall sit", "Calf stretch"], Names(page.Send("down 0")));
        Assert.Equal(["Heel raise", "Calf stretch"], Names(page.Send("remove 1")));
        Assert.Equal(["Heel raise", "Calf stretch", "New exercise"], Names(page.Send("add")));
        Assert.Equal(["Heel raise", "New exercise", "Calf stretch"], Names(page.Send("up 2")));
        Assert.Contains("Wall sit", Names(page.Send("restore")));
        Assert.Contains("New exercise", Names(page.Send()));
    }

    [Fact]
    public void A_slot_is_added_and_taken_out()
    {
        var page = new Boxes(Sheet);

        Assert.Equal(("rest", "c0-rest-a"), (page.Send("slot 0 rest").Cards[0].Opened, page.View.Focus));
        Assert.Equal(Amount.Of(15), page.Set("0.rest", "exactly", "15").Send().Cards[0].Exercise.Dose.Rest);
        Assert.Null(page.Send("drop 0 hold").Cards[0].Exercise.Dose.Hold);
        Assert.Null(page.Send().Cards[0].Exercise.Dose.Hold);
    }

    [Theory, InlineData("up 0"), InlineData("down 2"), InlineData("remove 9"), InlineData("slot 0 nonsense"), InlineData("up x"), InlineData("dance")]
    public void A_button_that_asks_for_nonsense_changes_nothing(string act) => Assert.False(new Boxes(Sheet).Send(act).IsChanged);

    [Fact]
    public void An_answer_changes_the_programme_and_is_kept_with_it()
    {
        var page = new Boxes("Toe curl: hold for 5 seconds. Do 10 sets.");
        var question = Assert.Single(page.View.Reading.Questions);
        var other = question.Answers.First(answer => answer != question.Taken);

        var view = page.Type($"answer:{question.Key}", other.Key).Send();

        Assert.Equal(other.Dose, view.Cards[0].Exercise.Dose);
        Assert.Equal(other.Dose, HandOutReader.Read(view.ToHandOut()).Programme.Exercises[0].Dose);
    }

    [Fact]
    public void Words_that_say_an_old_amount_are_left_out_of_what_is_kept()
    {
        var view = new Boxes("Heel raise: go up onto your toes. Stay there and hold it for 20 seconds while you breathe.").Set("0.hold", "exactly", "45").Send();

        Assert.Equal("go up onto your toes.", view.Cards[0].HowTo(view.Reading));
    }

    [Fact]
    public void How_to_does_not_stop_where_a_line_of_the_hand_out_is_full()
    {
        var reading = HandOutReader.Read("# Mine\n\n## Heel raise\n\nStand by a wall. Rise slowly onto your toes and repeat 10 times on\neach foot.\n");

        var words = new ShelfProgramme(Guid.Empty, "mine", "Mine", InDay: true, reading).HowTo(0);

        Assert.EndsWith("repeat 10 times on each foot.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_text_is_the_whole_text_with_each_slot_at_its_words()
    {
        var view = new Boxes(Sheet).View;

        var marked = MarkedText.Of(view).ToList();

        Assert.Equal(view.Text, string.Concat(marked.Select(part => part.Words)));
        Assert.Contains(marked, part => part is { Kind: "hold", Links: "0-hold" } && part.Words.Contains("20 seconds", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(ReadView view) => view.Cards.Select(card => card.Exercise.Name);
}

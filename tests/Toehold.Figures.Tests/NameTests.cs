using Toehold.Programmes;

namespace Toehold.Figures.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("Toe press", Position.Standing, "toe-press")]
    [InlineData("Toe walking", Position.Standing, "toe-walking")]
    [InlineData("Ankle circles", Position.Lying, "ankle-circles-leg-up")]
    [InlineData("Resisted flexion", Position.Sitting, "band-flexion")]
    [InlineData("Toe pencil lift", null, "pencil-lift")]
    public void The_five_exercises_have_their_figures(string name, Position? position, string key) =>
        Assert.Equal(key, Key(name, position));

    [Theory]
    [InlineData("Seated toe press", Position.Sitting, "chair", "toe-press-seated")]
    [InlineData("Toe press, two hands", Position.Standing, "worktop", "toe-press-held")]
    [InlineData("Toe press, fingertips", Position.Standing, "worktop", "toe-press-held")]
    [InlineData("Seated heel raise", Position.Sitting, "chair", "heel-raise-seated")]
    [InlineData("Heel raise", Position.Standing, "worktop", "heel-raise-held")]
    [InlineData("Tiptoe hold", Position.Standing, "worktop", "tiptoe-hold")]
    [InlineData("Toe walking, one hand", Position.Standing, "worktop", "tiptoe-walk-worktop")]
    [InlineData("Seated ankle circles", Position.Sitting, "chair", "ankle-circles-sitting")]
    [InlineData("Ankle circles, lying flat", Position.Lying, null, "ankle-circles-lying")]
    [InlineData("Ankle circles, calf on a pillow", Position.Lying, "pillow", "ankle-circles-pillow")]
    [InlineData("Foot pull without a band", Position.Sitting, "chair", "ankle-flexion-hold")]
    [InlineData("Foot pull, light band", Position.Sitting, "light exercise band", "band-flexion")]
    [InlineData("Towel gather", Position.Sitting, "towel", "towel-scrunch")]
    [InlineData("Small object lift", Position.Sitting, "small soft ball", "ball-pick-up")]
    [InlineData("Short pencil lift", Position.Sitting, "pencil", "pencil-lift")]
    public void Every_step_of_a_ladder_has_its_figure(string name, Position position, string? thing, string key) =>
        Assert.Equal(key, Key(name, position, thing));

    [Theory]
    [InlineData("Calf raises", null, "heel-raise")]
    [InlineData("HEEL RAISES", Position.Standing, "heel-raise")]
    [InlineData("Double-leg heel raise", Position.Standing, "heel-raise")]
    [InlineData("Single-leg heel raise", Position.Standing, "heel-raise-one-leg")]
    [InlineData("Calf lean", null, "wall-calf-stretch")]
    [InlineData("The Clam", Position.Lying, "clamshell")]
    [InlineData("3. Glute bridge", null, "bridge")]
    [InlineData("bird dogs", null, "bird-dog")]
    [InlineData("Cat and camel", Position.AllFours, "cat-camel")]
    [InlineData("Child’s pose", null, "childs-pose")]
    [InlineData("Heel slides", Position.Lying, "heel-slide")]
    [InlineData("Sit-to-stand", Position.Sitting, "sit-to-stand")]
    [InlineData("STAND UP, SIT DOWN", null, "sit-to-stand")]
    [InlineData("stand on 1 leg", null, "single-leg-stance")]
    [InlineData("HEEL-TOE WALK", null, "tandem-walk")]
    [InlineData("Scapular retraction, sitting", null, "shoulder-blade-squeeze")]
    [InlineData("Pendulum (Codman's)", null, "pendulum")]
    [InlineData("Hip Flexor Stretch, half kneeling", Position.Kneeling, "hip-flexor-stretch")]
    [InlineData("The Figure-Four Stretch", Position.Lying, "figure-four-stretch")]
    [InlineData("Ear to shoulder", Position.Sitting, "neck-side-bend")]
    [InlineData("Side plank", Position.Lying, "side-plank")]
    public void Common_names_find_their_figure(string name, Position? position, string key) =>
        Assert.Equal(key, Key(name, position));

    [Theory]
    [InlineData("Toe taps", Position.Standing)]
    [InlineData("Toe raises", Position.Standing)]
    [InlineData("Toe spread", null)]
    [InlineData("Shoulder bridge", Position.Lying)]
    [InlineData("Ball squeeze bridge", Position.Lying)]
    [InlineData("Single-leg bridge", Position.Lying)]
    [InlineData("Supported side plank (knees)", null)]
    [InlineData("Copenhagen plank", null)]
    [InlineData("Plank shoulder taps", null)]
    [InlineData("heel raise w/ ball between heels", Position.Standing)]
    [InlineData("Bent knee heel raise", Position.Standing)]
    [InlineData("Heel walk", Position.Standing)]
    [InlineData("Heel drops", Position.Standing)]
    [InlineData("Wall slide", Position.Standing)]
    [InlineData("Wall press", Position.Standing)]
    [InlineData("Arm press", Position.Sitting)]
    [InlineData("Press-ups", Position.Standing)]
    [InlineData("Seated figure four", Position.Sitting)]
    [InlineData("Seated cat and cow", Position.Sitting)]
    [InlineData("Banded clamshell", Position.Lying)]
    [InlineData("Standing hip abduction", Position.Standing)]
    [InlineData("Step down", Position.Standing)]
    [InlineData("Step-up, knee drive", Position.Standing)]
    [InlineData("Row the boat", Position.Sitting)]
    [InlineData("Hamstring stretch", Position.Standing)]
    [InlineData("Wrist flexion stretch", null)]
    [InlineData("Bridge", Position.Standing)]
    [InlineData("Towel slide", null)]
    [InlineData("Pelvic clock", Position.Lying)]
    [InlineData("Side step", Position.Standing)]
    [InlineData("Standing bridge", Position.Lying)]
    [InlineData("!!!", null)]
    public void A_name_that_is_not_sure_gets_a_neutral_figure_in_its_position(string name, Position? position)
    {
        var figure = FigureLibrary.For(new Exercise { Name = name, Position = position });

        Assert.True(figure.IsNeutral, figure.Key);
        Assert.Equal(position ?? Position.Standing, figure.Position);
    }

    [Fact]
    public void Every_drawn_exercise_can_be_reached_by_a_name()
    {
        var drawn = FigureLibrary.All.Where(figure => !figure.IsNeutral);

        var lost = drawn.Where(figure => !Reachable(figure)).Select(figure => figure.Key);

        Assert.Empty(lost);
    }

    [Fact]
    public void No_exercise_is_an_error() => Assert.Throws<ArgumentNullException>(() => FigureLibrary.For(null!));

    private static bool Reachable(Figure figure) =>
        new[] { figure.Title, figure.Key.Replace('-', ' '), figure.Key.Replace('-', ' ') + " band" }
            .Any(name => new[] { null, figure.Position as Position? }.Any(position => Key(name, position) == figure.Key))
        || Known.Contains(figure.Key);

    // Reached by names of their own, tested above.
    private static readonly string[] Known =
    [
        "toe-press-seated", "heel-raise-seated", "ankle-circles-sitting", "ankle-circles-lying", "tiptoe-walk-worktop", "toe-press-held", "ball-pick-up",
        "heel-raise-held", "figure-four-stretch", "cat-camel",
    ];

    private static string Key(string name, Position? position, string? thing = null) =>
        FigureLibrary.For(new Exercise { Name = name, Position = position, Equipment = thing is null ? [] : [thing] }).Key;
}

namespace Toehold.Figures.Tests;

public sealed class ContactTests
{
    private const double Touching = 0.3;

    // The movement itself is a slide along the floor.
    private static readonly string[] Sliding = ["heel-slide"];

    [Fact]
    public void What_stays_on_the_floor_does_not_slide()
    {
        var faults = new List<string>();

        foreach (var figure in FigureLibrary.All.Where(figure => !Sliding.Contains(figure.Key)))
        {
            var postures = Postures.Times.Select(figure.PostureAt).ToArray();
            foreach (var (name, place, floor) in Contacts)
            {
                var places = Array.ConvertAll(postures, posture => place(posture));
                if (places.All(point => point.Y <= floor + Touching) && Slide(places, postures) is > 0.5 and var slide)
                {
                    faults.Add($"{figure.Key}: {name} slides {slide:0.0}");
                }
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("toe-walking")]
    [InlineData("tiptoe-walk-worktop")]
    [InlineData("tandem-walk")]
    public void A_walkers_standing_foot_stays_on_its_place_until_it_is_lifted(string key)
    {
        var walk = Postures.Times.Where(time => time >= 1).Select(FigureLibrary.Find(key)!.PostureAt).ToArray();

        var slides = walk.Zip(walk.Skip(1), (before, after) => Slides(before, after)).SelectMany(slides => slides).ToArray();

        Assert.NotEmpty(slides);
        Assert.All(slides, slide => Assert.Equal(0, slide, 0.05));
    }

    [Theory]
    [InlineData("toe-walking")]
    [InlineData("tiptoe-walk-worktop")]
    public void A_walk_on_tiptoe_never_sets_a_heel_down(string key)
    {
        var heels = Postures.Times.Where(time => time >= 1).Select(FigureLibrary.Find(key)!.PostureAt)
            .SelectMany(posture => Postures.Legs(posture)).Select(leg => leg.Leg.Heel.Y);

        Assert.All(heels, height => Assert.True(height > 10, $"{height:0.0}"));
    }

    [Fact]
    public void A_band_that_is_pulled_does_not_get_shorter()
    {
        var figure = FigureLibrary.Find("band-flexion")!;

        var toes = Postures.Times.Where(time => time <= 1).Select(time => figure.PostureAt(time).Near.Ball.X).ToArray();

        Assert.Equal(toes.OrderDescending(), toes);
        Assert.True(toes[0] - toes[^1] > 10);
    }

    private static (string Name, Func<Posture, Point> Place, double Floor)[] Contacts { get; } =
    [
        ("near heel", p => p.Near.Heel, 0), ("near ball", p => p.Near.Ball, 0), ("far heel", p => p.Far.Heel, 0), ("far ball", p => p.Far.Ball, 0),
        ("near knee", p => p.Near.Knee, 13), ("far knee", p => p.Far.Knee, 13), ("near elbow", p => p.NearArm.Elbow, 9), ("far elbow", p => p.FarArm.Elbow, 9),
        ("near hand", p => p.NearArm.Palm, 6.5), ("far hand", p => p.FarArm.Palm, 6.5),
    ];

    private static IEnumerable<double> Slides(Posture before, Posture after) =>
        from feet in new[] { (From: before.Near.Ball, To: after.Near.Ball), (From: before.Far.Ball, To: after.Far.Ball) }
        where feet.From.Y <= 0.05 && feet.To.Y <= 0.05
        select feet.To.X + after.Travelled - feet.From.X - before.Travelled;

    private static double Slide(Point[] places, Posture[] postures)
    {
        var floor = places.Zip(postures, (place, posture) => place.X + posture.Travelled).ToArray();
        return floor.Max() - floor.Min();
    }
}

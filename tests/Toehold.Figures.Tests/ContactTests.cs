namespace Toehold.Figures.Tests;

public sealed class ContactTests
{
    [Fact]
    public void Nothing_passes_below_the_floor()
    {
        var faults = new List<string>();

        foreach (var (figure, time, posture) in Postures.All)
        {
            foreach (var (name, point) in Lowest(posture))
            {
                if (point < -0.6)
                {
                    faults.Add($"{figure.Key} at {time}: {name} at {point:0.0}");
                }
            }
        }

        Assert.Empty(faults);
    }

    // Joints stand for the flesh round them: half of its thickness must stay above the floor.
    private static IEnumerable<(string Name, double Height)> Lowest(Posture posture)
    {
        yield return ("hip", posture.Hip.Y - 12);
        yield return ("head", posture.Head.Y - 14);
        foreach (var (name, leg) in Postures.Legs(posture))
        {
            yield return ($"{name} knee", leg.Knee.Y - 10);
            yield return ($"{name} heel", leg.Heel.Y);
            yield return ($"{name} ball", leg.Ball.Y);
            yield return ($"{name} toe tip", leg.Tip.Y);
        }

        foreach (var (name, arm) in Postures.Arms(posture))
        {
            yield return ($"{name} elbow", arm.Elbow.Y - 5);
            yield return ($"{name} palm", arm.Palm.Y - 3);
        }
    }

    [Theory]
    [InlineData("toe-press")]
    [InlineData("band-flexion")]
    public void A_foot_that_stays_on_the_floor_does_not_slide(string key)
    {
        var figure = FigureLibrary.Find(key)!;

        var heels = Postures.Times.Select(time => figure.PostureAt(time).Far.Heel).ToArray();

        Assert.All(heels, heel => Assert.True(heel.To(heels[0]) < 16));
    }

    [Fact]
    public void A_walkers_standing_foot_moves_with_the_floor()
    {
        var figure = FigureLibrary.Find("toe-walking")!;

        var places = Postures.Times.Where(time => time is >= 1 and <= 1.5).Select(time => figure.PostureAt(time))
            .Select(posture => posture.Near.Ball.X + posture.Travelled).ToArray();

        Assert.All(places, place => Assert.Equal(places[0], place, 0.5));
    }
}

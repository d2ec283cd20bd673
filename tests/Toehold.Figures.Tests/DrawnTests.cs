namespace Toehold.Figures.Tests;

/// <summary>What a browser shows of every figure, from whatever side it is seen, at moments so dense that nothing is between them.</summary>
public sealed class DrawnTests
{
    // Half the floor line's width, in sheet units: skin that rests on the floor may cover the line.
    private const double Give = 2;

    private static readonly double[] Times = [.. Enumerable.Range(0, 201).Select(i => i / 100.0)];

    private static readonly string[] WithoutFloor = ["clamshell", "external-rotation", "neck-side-bend", "shoulder-blade-squeeze"];
    private static readonly string[] FeetAlone = ["ball-pick-up", "pencil-lift", "short-foot", "toe-press", "toe-yoga", "towel-scrunch"];

    public static TheoryData<string> Keys => [.. FigureLibrary.All.Select(figure => figure.Key)];

    public static TheoryData<string> OnFloors => [.. FigureLibrary.All.Select(figure => figure.Key).Except(WithoutFloor)];

    public static TheoryData<string> WholePersons => [.. FigureLibrary.All.Select(figure => figure.Key).Except(FeetAlone)];

    [Fact]
    public void What_is_said_to_have_no_floor_or_to_be_a_foot_alone_is_so()
    {
        Assert.All(WithoutFloor, key => Assert.Null(new DrawnFilm(FigureLibrary.Find(key)!.Svg()).Floor));
        Assert.All(FeetAlone, key => Assert.False(new DrawnFilm(FigureLibrary.Find(key)!.Svg()).IsWholePerson));
    }

    [Theory, MemberData(nameof(OnFloors))]
    public void Nothing_is_drawn_below_the_floor(string key)
    {
        var film = new DrawnFilm(FigureLibrary.Find(key)!.Svg());
        Assert.NotNull(film.Floor);

        var lowest = Times.Select(time => (Time: time, Deep: film.Bodies(time).SelectMany(points => points).Max(point => point.Y) - film.Floor!.Value)).MaxBy(at => at.Deep);

        Assert.True(lowest.Deep <= Give, $"{key} at {lowest.Time}: {lowest.Deep:0.0} sheet units, {lowest.Deep / film.Scale:0.0} of the body");
    }

    [Theory, MemberData(nameof(WholePersons))]
    public void A_hand_or_a_foot_that_stays_is_drawn_on_its_place(string key)
    {
        var figure = FigureLibrary.Find(key)!;
        var film = new DrawnFilm(figure.Svg());
        Assert.True(film.IsWholePerson);
        var postures = Array.ConvertAll(Times, figure.PostureAt);

        // From the front a foot is drawn as it points at the viewer.
        foreach (var contact in Contacts.Where(contact => contact.IsHand || postures[0].FromTheSide))
        {
            var staying = Enumerable.Range(1, Times.Length - 2).Where(i => Stays(contact, postures[i - 1], postures[i + 1])).ToArray();
            var errors = Enumerable.Range(0, film.Parts).Select(part => staying.Select(i => Error(film, part, Times[i], contact, postures[i])).DefaultIfEmpty().Max());

            Assert.True(errors.Min() <= 0.5, $"{key}: {contact.Name} is {errors.Min():0.00} units off");
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public void The_other_side_is_the_same_drawing_mirrored(string key)
    {
        var figure = FigureLibrary.Find(key)!;
        var (one, other) = (new DrawnFilm(figure.Svg()), new DrawnFilm(figure.Svg(new() { Mirrored = true })));

        foreach (var time in Times.Where((_, i) => i % 20 == 0))
        {
            var pairs = one.Bodies(time).SelectMany(points => points).Zip(other.Bodies(time).SelectMany(points => points), (a, b) => (A: a, B: b));

            Assert.All(pairs, pair => Assert.Equal((480, 0), (pair.A.X + pair.B.X, pair.A.Y - pair.B.Y), NearlyEqual));
        }
    }

    private static bool NearlyEqual((double X, double Y) a, (double X, double Y) b) => Math.Abs(a.X - b.X) < 1e-6 && Math.Abs(a.Y - b.Y) < 1e-6;

    private static bool Stays(Contact contact, Posture before, Posture after) =>
        contact.Place(before).To(contact.Place(after) + new Point(after.Travelled - before.Travelled, 0)) < 0.01;

    // How far from where the posture has it a place is drawn if it belongs to this part (units).
    private static double Error(DrawnFilm film, int part, double time, Contact contact, Posture posture)
    {
        var (joint, turn) = contact.Of(posture);
        var (sin, cos) = Math.SinCos(-turn * Math.PI / 180);
        var away = contact.Place(posture) - joint;
        return film.Drawn(part, time, new((away.X * cos) - (away.Y * sin), (away.X * sin) + (away.Y * cos))).To(film.OnSheet(contact.Place(posture))) / film.Scale;
    }

    private static Contact[] Contacts { get; } =
    [
        new("near ball", p => p.Near.Ball, p => (p.Near.Ankle, p.Near.Pitch)), new("near heel", p => p.Near.Heel, p => (p.Near.Ankle, p.Near.Pitch)),
        new("far ball", p => p.Far.Ball, p => (p.Far.Ankle, p.Far.Pitch)), new("far heel", p => p.Far.Heel, p => (p.Far.Ankle, p.Far.Pitch)),
        new("near hand", p => p.NearArm.Palm, p => (p.NearArm.Wrist, p.NearArm.Fore + p.NearArm.Hand)) { IsHand = true },
        new("far hand", p => p.FarArm.Palm, p => (p.FarArm.Wrist, p.FarArm.Fore + p.FarArm.Hand)) { IsHand = true },
    ];

    /// <summary>A place that may stay: where it is, and the joint and the direction of the part that it is on.</summary>
    private sealed record Contact(string Name, Func<Posture, Point> Place, Func<Posture, (Point Joint, double Turn)> Of)
    {
        public bool IsHand { get; init; }
    }
}

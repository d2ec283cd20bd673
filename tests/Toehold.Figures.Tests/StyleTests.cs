using System.Globalization;
using System.Xml.Linq;

namespace Toehold.Figures.Tests;

public sealed class StyleTests
{
    // Every ground that a working part is painted on or next to, on light and dark pages.
    public static TheoryData<string, string, bool> Grounds()
    {
        var pairs = new TheoryData<string, string, bool>();
        foreach (var dark in new[] { false, true })
        {
            pairs.AddRange(Array.ConvertAll(["body", "shirt", "ground", "halo", "window", "far", "wood", "cloth", "sheet", "yellow"], ground => (TheoryDataRow<string, string, bool>)("work", ground, dark)));
            pairs.AddRange(Array.ConvertAll(["body", "ground", "halo", "window", "far", "sheet", "yellow"], ground => (TheoryDataRow<string, string, bool>)("workfar", ground, dark)));
            pairs.AddRange(Array.ConvertAll(["body", "halo", "window", "ground"], ground => (TheoryDataRow<string, string, bool>)("ink", ground, dark)));
            pairs.AddRange(Array.ConvertAll(["halo", "window", "ground"], ground => (TheoryDataRow<string, string, bool>)("arrow", ground, dark)));
            pairs.AddRange(Array.ConvertAll(["halo", "window", "body"], ground => (TheoryDataRow<string, string, bool>)("band", ground, dark)));
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void What_matters_stands_out_from_its_ground(string part, string ground, bool dark)
    {
        var (one, other) = (FigureStyle.Colour(part, dark), FigureStyle.Colour(ground, dark));

        var contrast = Contrast(Luminance(one), Luminance(other));

        Assert.True(contrast >= 3, $"{part} on {ground}: {contrast:0.00}");
    }

    [Theory]
    [MemberData(nameof(Grounds))]
    public void It_stands_out_in_grey_as_well(string part, string ground, bool dark)
    {
        var (one, other) = (FigureStyle.Colour(part, dark), FigureStyle.Colour(ground, dark));

        var contrast = Contrast(Linear(Grey(one)), Linear(Grey(other)));

        Assert.True(contrast >= 3, $"{part} on {ground}: {contrast:0.00}");
    }

    [Fact]
    public void Forced_colours_use_the_persons_own_and_show_the_hatch()
    {
        var forced = FigureStyle.Css[FigureStyle.Css.IndexOf("@media (forced-colors", StringComparison.Ordinal)..];

        Assert.Contains(".fig-hatch-line{display:inline;stroke:HighlightText}", forced, StringComparison.Ordinal);
        Assert.Contains(".fig-work{fill:Highlight}", forced, StringComparison.Ordinal);
        Assert.Contains(".fig-body{fill:Canvas}", forced, StringComparison.Ordinal);
        Assert.DoesNotContain("#", forced, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_class_of_every_figure_has_a_rule()
    {
        var classes = FigureLibrary.All.SelectMany(figure => XDocument.Parse(figure.Svg()).Descendants().Attributes("class"))
            .SelectMany(names => names.Value.Split(' ')).Distinct();

        Assert.All(classes.Except(["fig"]), name => Assert.Contains($".{name}", FigureStyle.Css, StringComparison.Ordinal));
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    // WCAG 2.2, relative luminance.
    private static double Luminance(string colour) => Weighed(colour, Linear);

    // A grey picture, as a printer or a style sheet's filter makes it: the same weights, on the values as they are stored.
    private static double Grey(string colour) => Weighed(colour, value => value);

    private static double Weighed(string colour, Func<double, double> value)
    {
        double Channel(int at) => value(int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}

using System.Globalization;
using System.Xml.Linq;

namespace Toehold.Figures.Tests;

public sealed class StyleTests
{
    [Theory]
    [InlineData("work", "body", false)]
    [InlineData("work", "body", true)]
    [InlineData("work", "halo", false)]
    [InlineData("work", "halo", true)]
    [InlineData("workfar", "far", false)]
    [InlineData("workfar", "far", true)]
    [InlineData("workfar", "halo", false)]
    [InlineData("workfar", "halo", true)]
    [InlineData("arrow", "halo", false)]
    [InlineData("arrow", "halo", true)]
    [InlineData("ink", "body", false)]
    [InlineData("ink", "body", true)]
    public void What_matters_stands_out_from_its_ground(string part, string ground, bool dark)
    {
        var contrast = Contrast(FigureStyle.Colour(part, dark), FigureStyle.Colour(ground, dark));

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

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG 2.2, relative luminance.
    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}

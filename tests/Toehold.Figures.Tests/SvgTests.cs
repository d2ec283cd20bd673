using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Toehold.Figures.Tests;

public sealed class SvgTests
{
    private static readonly FigureOptions[] Ways =
    [
        new(), new() { Mirrored = true }, new() { Still = FigureStill.Start }, new() { Still = FigureStill.Work },
        new() { SelfContained = true }, new() { Reversed = true },
    ];

    [Fact]
    public void What_is_copied_to_lie_over_its_own_outline_is_more_than_one_shape()
    {
        var copied = FigureLibrary.All.SelectMany(figure => Copied(XDocument.Parse(figure.Svg()))).ToList();

        Assert.NotEmpty(copied);
        Assert.All(copied, group => Assert.True(group.Descendants().Count(element => element.Name.LocalName == "path") > 1));
    }

    [Fact]
    public void A_limb_that_the_other_one_hides_all_the_time_is_not_painted()
    {
        var twice = FigureLibrary.All.Where(figure =>
        {
            var drawn = Copied(XDocument.Parse(figure.Svg())).Where(group => group.Ancestors().All(above => above.Attribute("clip-path") is null)).Select(Movement).ToList();
            return drawn.Distinct().Count() < drawn.Count;
        });

        Assert.Empty(twice.Select(figure => figure.Key));
    }

    private static IEnumerable<XElement> Copied(XDocument svg) =>
        from use in svg.Descendants()
        where use.Name.LocalName == "use"
        select svg.Descendants().Single(element => element.Attribute("id")?.Value == use.Attribute("href")!.Value[1..]);

    private static string Movement(XElement group) => string.Join(
        '|', group.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "d" or "transform" or "values" or "keyTimes").Select(attribute => attribute.Value));

    [Fact]
    public void Every_figure_is_well_formed_with_a_title_and_a_description()
    {
        foreach (var figure in FigureLibrary.All)
        {
            foreach (var way in Ways)
            {
                var svg = XDocument.Parse(figure.Svg(way)).Root!;

                Assert.Equal("svg", svg.Name.LocalName);
                Assert.Equal(figure.Title, svg.Elements().First(element => element.Name.LocalName == "title").Value);
                Assert.NotEmpty(svg.Elements().First(element => element.Name.LocalName == "desc").Value);
            }
        }
    }

    [Fact]
    public void A_figure_takes_at_most_12_kilobytes_compressed()
    {
        var tooLarge = FigureLibrary.All.Select(figure => (figure.Key, Size: Compressed(figure.Svg()))).Where(figure => figure.Size > 12_000);

        Assert.Empty(tooLarge);
    }

    [Fact]
    public void The_same_figure_gives_the_same_bytes()
    {
        foreach (var figure in FigureLibrary.All)
        {
            Assert.Equal(figure.Svg(), figure.Svg());
        }
    }

    [Fact]
    public void Nothing_needs_an_inline_style_or_a_script()
    {
        foreach (var figure in FigureLibrary.All)
        {
            var svg = figure.Svg();

            Assert.DoesNotContain("style", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", svg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_frame_of_a_path_has_the_same_structure()
    {
        foreach (var figure in FigureLibrary.All)
        {
            var animations = XDocument.Parse(figure.Svg()).Descendants().Where(element => element.Name.LocalName == "animate");

            foreach (var animation in animations)
            {
                var shapes = animation.Attribute("values")!.Value.Split(';').Select(Commands).Distinct();
                Assert.Single(shapes);
            }
        }
    }

    [Fact]
    public void Key_times_run_from_0_to_1_and_match_the_values()
    {
        foreach (var figure in FigureLibrary.All)
        {
            var animations = XDocument.Parse(figure.Svg()).Descendants().Where(element => element.Attribute("keyTimes") is not null);

            foreach (var animation in animations)
            {
                var times = animation.Attribute("keyTimes")!.Value.Split(';').Select(double.Parse).ToArray();
                Assert.Equal(animation.Attribute("values")!.Value.Split(';').Length, times.Length);
                Assert.Equal((0, 1), (times[0], times[^1]));
                Assert.Equal(times.Order(), times);
            }
        }
    }

    [Fact]
    public void Two_figures_with_their_own_prefixes_share_no_id()
    {
        foreach (var figure in FigureLibrary.All)
        {
            var first = Ids(figure.Svg(new() { IdPrefix = "a-" }));
            var second = Ids(figure.Svg(new() { IdPrefix = "b-" }));

            Assert.Equal(first.Count, first.Distinct().Count());
            Assert.Empty(first.Intersect(second));
        }
    }

    [Fact]
    public void A_still_does_not_move()
    {
        foreach (var figure in FigureLibrary.All)
        {
            Assert.DoesNotContain("<animate", figure.Svg(new() { Still = FigureStill.Work }), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a\"><script>")]
    public void An_unsafe_id_prefix_is_refused(string prefix) =>
        Assert.ThrowsAny<ArgumentException>(() => new FigureOptions { IdPrefix = prefix });

    private static string Commands(string path) => new([.. path.Where(char.IsAsciiLetter)]);

    private static List<string> Ids(string svg) =>
        [.. XDocument.Parse(svg).Descendants().Attributes("id").Select(id => id.Value)];

    private static long Compressed(string text)
    {
        using var into = new MemoryStream();
        using (var gzip = new GZipStream(into, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return into.Length;
    }
}

using System.Xml.Linq;

namespace Toehold.Figures.Tests;

public sealed class MapTests
{
    [Fact]
    public void Every_drawing_is_well_formed_for_either_side_and_names_itself()
    {
        foreach (var view in Enum.GetValues<FootView>())
        {
            foreach (var left in new[] { false, true })
            {
                var svg = XDocument.Parse(FootMap.Svg(view, left, All)).Root!;

                var title = svg.Elements().First(element => element.Name.LocalName == "title").Value;
                Assert.Contains(left ? "left" : "right", title, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_point_is_on_one_drawing_and_on_the_body()
    {
        foreach (var point in FootMap.Points)
        {
            var at = Spot(XDocument.Parse(FootMap.Svg(FootMap.ViewOf(point), left: false, All)).Root!, point);

            Assert.InRange(at.X, 0, at.Width);
            Assert.InRange(at.Y, 0, at.Height);
        }
    }

    [Fact]
    public void The_left_side_is_the_right_one_mirrored()
    {
        foreach (var point in FootMap.Points)
        {
            var right = Spot(XDocument.Parse(FootMap.Svg(FootMap.ViewOf(point), left: false, All)).Root!, point);
            var left = Spot(XDocument.Parse(FootMap.Svg(FootMap.ViewOf(point), left: true, All)).Root!, point);

            Assert.Equal(right.Width, left.X + right.X, 0.2);
            Assert.Equal(right.Y, left.Y, 0.01);
        }
    }

    [Fact]
    public void Places_are_far_enough_apart_to_be_tapped()
    {
        var spots = FootMap.Points.GroupBy(FootMap.ViewOf).Select(group => group
            .Select(point => Spot(XDocument.Parse(FootMap.Svg(group.Key, left: false, All)).Root!, point)).ToArray());

        Assert.All(spots, on => Assert.All(Pairs(on), pair => Assert.True(new Point(pair.A.X, pair.A.Y).To(new(pair.B.X, pair.B.Y)) >= 44)));
    }

    [Fact]
    public void A_code_is_as_easy_to_read_on_a_tall_drawing_and_ends_within_it()
    {
        foreach (var (point, left) in from point in FootMap.Points from left in new[] { false, true } select (point, left))
        {
            var svg = XDocument.Parse(FootMap.Svg(FootMap.ViewOf(point), left, All)).Root!;

            var code = svg.Descendants().Single(element => element.Name.LocalName == "text" && element.Value == point);
            var (x, size, width) = (Number(code, "x"), Number(code, "font-size"), double.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[2]));
            var end = x + (code.Attribute("text-anchor")!.Value == "end" ? -1 : 1) * 0.7 * size * point.Length;
            Assert.True(size / width >= 0.06, $"{point} {size / width}");
            Assert.True(end >= 0 && end <= width, $"{point} ends at {end}");
        }
    }

    [Fact]
    public void A_place_that_is_left_out_is_crossed_and_one_that_is_not_verified_has_a_dashed_ring()
    {
        var plain = FootMap.Svg(FootView.Sole, left: false, [new("KI1", "Sole")]);

        var blocked = FootMap.Svg(FootView.Sole, left: false, [new("KI1", "Sole") { Blocked = true }]);
        var unverified = FootMap.Svg(FootView.Sole, left: false, [new("KI1", "Sole") { Unverified = true }]);

        Assert.DoesNotContain("fig-work", blocked, StringComparison.Ordinal);
        Assert.DoesNotContain("stroke-dasharray", plain, StringComparison.Ordinal);
        Assert.Contains("stroke-dasharray", unverified, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_cannot_break_out_of_the_drawing()
    {
        var svg = FootMap.Svg(FootView.Sole, left: false, [new("KI1", "\"><script>", "/x?a=1&b=\"2\"")]);

        var link = XDocument.Parse(svg).Descendants().Single(element => element.Name.LocalName == "a");
        Assert.Equal("\"><script>, KI1", link.Attribute("aria-label")!.Value);
        Assert.Equal("/x?a=1&b=\"2\"", link.Attribute("href")!.Value);
    }

    [Fact]
    public void A_press_closes_in_and_opens_and_its_stills_do_not_move()
    {
        var moving = FootMap.PressSvg("SP6", left: true, "Above the inner ankle");
        var (start, work) = (FootMap.PressSvg("SP6", left: true, "x", FigureStill.Start), FootMap.PressSvg("SP6", left: true, "x", FigureStill.Work));

        Assert.Contains("attributeName=\"r\"", moving, StringComparison.Ordinal);
        Assert.DoesNotContain("<animate", start + work, StringComparison.Ordinal);
        Assert.NotEqual(start, work);
    }

    private static IEnumerable<MapSpot> All => FootMap.Points.Select(point => new MapSpot(point, point, $"#{point}"));

    private static IEnumerable<(T A, T B)> Pairs<T>(T[] all) =>
        from i in Enumerable.Range(0, all.Length) from j in Enumerable.Range(i + 1, all.Length - i - 1) select (all[i], all[j]);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value);

    private static (double X, double Y, double Width, double Height) Spot(XElement svg, string point)
    {
        var box = svg.Attribute("viewBox")!.Value.Split(' ').Select(double.Parse).ToArray();
        var circle = svg.Descendants().Single(element => element.Attribute("data-point")?.Value == point).Elements().First();
        return (double.Parse(circle.Attribute("cx")!.Value), double.Parse(circle.Attribute("cy")!.Value), box[2], box[3]);
    }
}

namespace Toehold.Reading.Tests;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<ol start=3><li>Bridge<li>Plank</ol>", "3. Bridge\n4. Plank\n\n")]
    [InlineData("<h2>Knee</h2><p>Sit   down.<br>Stand up.</p>", "## Knee\n\nSit down.\nStand up.\n\n")]
    [InlineData("<table><tr><th>What<th>How<tr><td>Bridge<td>3 x 10</table>", "| What | How |\n| Bridge | 3 x 10 |\n\n")]
    [InlineData("<p>Hold 30 seconds<sup><a href=#n>4</a></sup></p>", "Hold 30 seconds\n\n")]
    [InlineData("<nav>Home</nav><p>Sit</p><p style='display : none'>5 times</p><div hidden>x</div><del>y</del><footer>z</footer>", "Sit\n\n")]
    [InlineData("<pre>Bridge\n  3 x 10\n</pre>", "Bridge\n  3 x 10\n\n")]
    [InlineData("<figure><img alt='not seen'><figcaption>Heel raise</figcaption></figure>", "Heel raise\n\n")]
    [InlineData("<ul><li>Calf<ul><li>left</ul></ul>", "- Calf\n  - left\n\n")]
    public void A_page_is_what_its_visitor_sees(string html, string expected) => Assert.Equal(expected, HtmlText.Extract($"<html><body>{html}</body></html>"));

    [Fact]
    public void The_main_part_counts_where_it_holds_the_most()
    {
        const string Page = "<body><div>A shop with many words about shipping</div><main><p>Bridge: 3 sets of 10, twice a day, and rest in between.</p></main></body>";

        Assert.Equal("Bridge: 3 sets of 10, twice a day, and rest in between.\n\n", HtmlText.Extract(Page));
    }

    [Fact]
    public void A_page_nested_more_deeply_than_anybody_writes_is_read_without_its_tags()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Bridge &amp; plank</div>3 x 10";

        Assert.Equal("Bridge & plank\n3 x 10", HtmlText.Extract(deep).Trim());
    }

    [Fact]
    public void A_long_page_that_leaves_its_tags_open_keeps_its_lists()
    {
        var items = string.Concat(Enumerable.Repeat("<li>Bridge<p>3 x 10", 2_000));

        Assert.StartsWith("- Bridge", HtmlText.Extract($"<ul>{items}</ul>"), StringComparison.Ordinal);
    }
}

using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>What the figure shows while a session is led.</summary>
public sealed class PlayerFigureTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    private const string Time = "() => document.querySelector('.player-figure svg').getCurrentTime()";
    private const string Drawing = "() => document.querySelector('.player-figure svg').innerHTML";

    [Fact]
    public async Task The_figure_goes_to_the_working_pose_with_the_hold_and_back_with_the_release()
    {
        var page = await NewPageWithClock(server.Address);
        await page.StartSession(1);

        await page.Reach("hold");
        await page.RunFor(TimeSpan.FromMilliseconds(250));
        var held = await page.EvaluateAsync<double>(Time);
        await page.Reach("release");
        await page.RunFor(TimeSpan.FromMilliseconds(500));
        var released = await page.EvaluateAsync<double>(Time);

        Assert.Equal(1, held, 0.01);
        Assert.Equal(0, released, 0.01);
    }

    [Fact]
    public async Task The_figure_moves_all_through_a_movement_and_stands_still_while_it_is_paused()
    {
        var page = await NewPageWithClock(server.Address);
        await page.StartSession(1);
        await page.Reach("move");

        var moving = await Times(page);
        await page.Locator(".player-pause").ClickAsync();
        var paused = await Times(page);

        Assert.Equal(moving.Length, moving.Distinct().Count());
        Assert.Single(paused.Distinct());
    }

    [Fact]
    public async Task While_one_changes_sides_the_figure_already_shows_the_other_side()
    {
        var page = await NewPageWithClock(server.Address);
        await page.StartSession(2);
        await page.Reach("move");
        var before = await page.EvaluateAsync<string>(Drawing);

        await page.Reach("changeSide");
        var changing = await page.EvaluateAsync<string>(Drawing);
        await page.Reach("move");
        var after = await page.EvaluateAsync<string>(Drawing);

        Assert.NotEqual(before, changing);
        Assert.Equal(after, changing);
    }

    private static async Task<double[]> Times(IPage page)
    {
        var times = new double[4];
        for (var i = 0; i < times.Length; i++)
        {
            await page.RunFor(TimeSpan.FromMilliseconds(250));
            times[i] = await page.EvaluateAsync<double>(Time);
        }

        return times;
    }
}

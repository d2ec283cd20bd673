using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>Leads a page whose clock stands still to the phases of a session.</summary>
internal static class PlayerWalk
{
    internal static async Task StartSession(this IPage page, int number)
    {
        await page.GotoAsync($"/session/five-foot-exercises/{number}");
        await page.Locator("[data-start]").ClickAsync();
        await Expect(page.Locator("#player")).ToHaveAttributeAsync("data-state", "running");
        await Expect(page.Locator(".player-figure svg")).ToBeVisibleAsync();
    }

    /// <summary>Up to 700 ms into the next phase of a kind; what is between is skipped.</summary>
    internal static async Task Reach(this IPage page, string kind)
    {
        for (var tries = 0; tries < 60; tries++)
        {
            await page.RunFor(TimeSpan.FromMilliseconds(700));
            if (await page.Locator("#player").GetAttributeAsync("data-kind") == kind)
            {
                return;
            }

            if (kind is "release" or "rest")
            {
                await page.RunFor(TimeSpan.FromSeconds(1));
            }
            else
            {
                await page.Locator(".player-skip").ClickAsync();
            }
        }

        Assert.Fail($"The session never came to {kind}.");
    }
}

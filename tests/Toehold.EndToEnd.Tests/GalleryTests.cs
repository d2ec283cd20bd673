using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

public sealed class GalleryTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    // How many pixels of two pictures are clearly of another colour.
    private const string Differences =
        """
        async pictures => {
          const [a, b] = await Promise.all(pictures.map(async picture => {
            const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height).data;
          }));
          if (a.length !== b.length) return -1;
          let count = 0;
          for (let i = 0; i < a.length; i += 4) if ([0, 1, 2].some(part => Math.abs(a[i + part] - b[i + part]) > 64)) count++;
          return count;
        }
        """;

    private const string Still =
        """
        async place => {
          const text = await (await fetch(`/figures/${place.dataset.figure}.svg?still=work`)).text();
          place.replaceChildren(document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true));
        }
        """;

    [Fact]
    public async Task The_gallery_follows_its_slider()
    {
        var page = await Gallery();
        var toe = page.Locator("#toe-press svg");
        await Expect(toe).ToBeVisibleAsync();

        await page.Locator("[name=time]").FillAsync("0");
        var start = await toe.EvaluateAsync<double>("svg => svg.getCurrentTime()");
        await page.Locator("[name=time]").FillAsync("1.5");

        Assert.Equal(0, start);
        Assert.Equal(1.5, await toe.EvaluateAsync<double>("svg => svg.getCurrentTime()"), 0.001);
        await Expect(page.Locator("[data-play]")).ToHaveTextAsync("Play");
    }

    [Fact]
    public async Task A_drawing_that_stands_still_in_the_gallery_looks_like_its_still()
    {
        var (page, table) = (await Gallery(), await NewPage(server.Address));
        var differences = new List<string>();

        foreach (var key in await page.Locator(".gallery-figure").EvaluateAllAsync<string[]>("all => all.map(place => place.dataset.figure)"))
        {
            var place = page.Locator($"#{key} .gallery-figure");
            await place.ScrollIntoViewIfNeededAsync();
            await Expect(place.Locator("svg")).ToBeVisibleAsync();
            var moving = await place.ScreenshotAsync();
            await place.EvaluateAsync(Still);
            var still = await place.ScreenshotAsync();
            await place.EvaluateAsync("place => place.replaceChildren()");
            var count = await table.EvaluateAsync<int>(Differences, new[] { Convert.ToBase64String(moving), Convert.ToBase64String(still) });
            if (count is < 0 or > 40)
            {
                differences.Add($"{key} {count}");
            }
        }

        Assert.Empty(differences);
    }

    private async Task<IPage> Gallery()
    {
        var page = await NewPage(server.Address, new() { ViewportSize = new() { Width = 1000, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/figures");
        return page;
    }
}

using System.Text.Json;
using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>Moves a page's clock as a slow device would: a frame every quarter of a second, none of the sixty in between.</summary>
internal static class PageClock
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    internal static Task RunFor(this IPage page, TimeSpan time) => page.RunInSteps(time, Step);

    /// <summary>To the end of a session, and a little on for what is sent afterwards.</summary>
    internal static async Task RunThrough(this IPage page, JsonElement session)
    {
        var cues = session.GetProperty("cues");
        var end = TimeSpan.FromMilliseconds(cues[cues.GetArrayLength() - 1].GetProperty("at").GetInt64());
        await page.RunInSteps(end + TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1));
    }

    private static async Task RunInSteps(this IPage page, TimeSpan time, TimeSpan step)
    {
        for (var left = time; left > TimeSpan.Zero; left -= step)
        {
            await page.Clock.FastForwardAsync((long)(left < step ? left : step).TotalMilliseconds);
        }
    }
}

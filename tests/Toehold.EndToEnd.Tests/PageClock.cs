using System.Text.Json;
using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>Moves a page's clock in steps that a frame would see.</summary>
internal static class PageClock
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    internal static async Task RunFor(this IPage page, TimeSpan time)
    {
        for (var left = time; left > TimeSpan.Zero; left -= Step)
        {
            await page.Clock.RunForAsync((long)(left < Step ? left : Step).TotalMilliseconds);
        }
    }

    /// <summary>To the end of a session, and a little on for what is sent afterwards.</summary>
    internal static async Task RunThrough(this IPage page, JsonElement session)
    {
        var cues = session.GetProperty("cues");
        await page.RunFor(TimeSpan.FromMilliseconds(cues[cues.GetArrayLength() - 1].GetProperty("at").GetInt64()) + TimeSpan.FromSeconds(3));
    }
}

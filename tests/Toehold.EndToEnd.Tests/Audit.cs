using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>What axe finds wrong on a page, in every rule that it runs by itself.</summary>
internal static class Audit
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // What passes is not described: on a page with long tables that takes most of the time.
    private const string Run = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .map(each => `${location.pathname} ${innerWidth}: ${each.id}: ${each.help} ${each.nodes.map(node => node.html).join(' ')}`)
        """;

    internal static async Task<string[]> Violations(this IPage page)
    {
        await page.EvaluateAsync($"() => {{ if (!window.axe) {{ {Axe} }} }}");
        return await page.EvaluateAsync<string[]>(Run);
    }

    /// <summary>The same where the page's clock stands still, on which the audit waits: it is moved a millisecond at a time.</summary>
    internal static async Task<string[]> ViolationsByItsClock(this IPage page)
    {
        var audit = page.Violations();
        while (!audit.IsCompleted)
        {
            await page.Clock.RunForAsync(1);
        }

        return await audit;
    }

    /// <summary>What goes wrong in the page's scripts from now on.</summary>
    internal static List<string> Errors(this IPage page)
    {
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };
        return errors;
    }
}

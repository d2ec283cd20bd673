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
}

using System.Text.Json;
using Microsoft.Playwright;

namespace Toehold.EndToEnd.Tests;

/// <summary>Runs expressions inside a page's service worker, and delivers push messages to it as a push service would.</summary>
internal sealed class WorkerConsole(IPage page)
{
    private const int Once = 1;

    public async Task Deliver(string message)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var registered = new TaskCompletionSource<string>();
        session.Event("ServiceWorker.workerRegistrationUpdated").OnEvent += (_, told) =>
        {
            if (told is { } event_ && event_.GetProperty("registrations").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } first)
            {
                registered.TrySetResult(first.GetProperty("registrationId").GetString()!);
            }
        };
        await session.SendAsync("ServiceWorker.enable");
        var id = await registered.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await session.SendAsync("ServiceWorker.deliverPushMessage", new() { ["origin"] = new Uri(page.Url).GetLeftPart(UriPartial.Authority), ["registrationId"] = id, ["data"] = message });
    }

    /// <summary>The value of an expression, awaited.</summary>
    public async Task<JsonElement> Run(string expression)
    {
        await using var session = await Attach();
        return await session.Evaluate(expression);
    }

    private async Task<Attached> Attach()
    {
        var browser = await page.Context.Browser!.NewBrowserCDPSessionAsync();
        var targets = await browser.SendAsync("Target.getTargets");
        var worker = targets!.Value.GetProperty("targetInfos").EnumerateArray()
            .First(target => target.GetProperty("type").GetString() == "service_worker" && target.GetProperty("url").GetString()!.StartsWith(new Uri(page.Url).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal));
        var attached = await browser.SendAsync("Target.attachToTarget", new() { ["targetId"] = worker.GetProperty("targetId").GetString()!, ["flatten"] = false });
        return new Attached(browser, attached!.Value.GetProperty("sessionId").GetString()!);
    }

    private sealed class Attached(ICDPSession browser, string session) : IAsyncDisposable
    {
        public async Task<JsonElement> Evaluate(string expression)
        {
            var answered = new TaskCompletionSource<JsonElement>();
            browser.Event("Target.receivedMessageFromTarget").OnEvent += (_, told) =>
            {
                var message = JsonDocument.Parse(told!.Value.GetProperty("message").GetString()!).RootElement;
                if (told.Value.GetProperty("sessionId").GetString() == session && message.TryGetProperty("id", out var id) && id.GetInt32() == Once)
                {
                    answered.TrySetResult(message);
                }
            };
            var request = JsonSerializer.Serialize(new
            {
                id = Once,
                method = "Runtime.evaluate",
                @params = new { expression, awaitPromise = true, returnByValue = true, userGesture = true },
            });
            await browser.SendAsync("Target.sendMessageToTarget", new() { ["sessionId"] = session, ["message"] = request });
            var answer = await answered.Task.WaitAsync(TimeSpan.FromSeconds(20));
            var result = answer.GetProperty("result");
            Assert.False(result.TryGetProperty("exceptionDetails", out var trouble), trouble.ToString());
            return result.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
        }

        public async ValueTask DisposeAsync()
        {
            await browser.SendAsync("Target.detachFromTarget", new() { ["sessionId"] = session });
            await browser.DetachAsync();
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Toehold.Benchmarks.Player;

/// <summary>Lighthouse with its mobile settings on the pages that a first visit meets. It comes from the npm registry and stays out of the build.</summary>
internal static class LighthouseRun
{
    private const string Version = "12.8.2";
    private static readonly string[] Pages = ["/", "/session/five-foot-exercises/1", "/read", "/progress", "/settings", "/offline"];

    public static async Task<int> Measure(TextWriter output)
    {
        var folder = Path.Combine(ServedApp.Root, "artifacts", "lighthouse");
        Directory.CreateDirectory(folder);
        if (!File.Exists(Path.Combine(folder, "node_modules", "lighthouse", "package.json")))
        {
            await Run("npm", folder, "install", "--no-save", "--no-audit", "--no-fund", $"lighthouse@{Version}");
        }

        await using var app = await ServedApp.Start();
        output.WriteLine($"Lighthouse {Version}, mobile settings");
        output.WriteLine("| page | category | score |");
        output.WriteLine("| --- | --- | --- |");
        var worst = 1.0;
        foreach (var page in Pages)
        {
            var report = Path.Combine(folder, $"report{page.Replace('/', '-')}.json");
            await Run(Path.Combine(folder, "node_modules", ".bin", "lighthouse"), folder, app.Address + page, "--quiet", "--output=json", $"--output-path={report}", "--chrome-flags=--headless=new --no-sandbox");
            worst = Math.Min(worst, Write(output, page, JsonDocument.Parse(await File.ReadAllTextAsync(report)).RootElement));
        }

        return worst < 1 ? 1 : 0;
    }

    private static double Write(TextWriter output, string page, JsonElement report)
    {
        var worst = 1.0;
        foreach (var category in report.GetProperty("categories").EnumerateObject())
        {
            var score = category.Value.GetProperty("score").GetDouble();
            worst = Math.Min(worst, score);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {page} | {category.Name} | {score * 100:0} |"));
            foreach (var audit in category.Value.GetProperty("auditRefs").EnumerateArray().Where(audit => audit.GetProperty("weight").GetDouble() > 0))
            {
                var result = report.GetProperty("audits").GetProperty(audit.GetProperty("id").GetString()!);
                if (result.GetProperty("score").ValueKind == JsonValueKind.Number && result.GetProperty("score").GetDouble() < 0.9)
                {
                    output.WriteLine($"  below: {result.GetProperty("title").GetString()}");
                }
            }
        }

        return worst;
    }

    private static async Task Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        start.Environment["CHROME_PATH"] = ServedApp.Chromium;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }
}

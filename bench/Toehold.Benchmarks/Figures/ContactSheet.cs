using System.Text;
using Microsoft.Playwright;
using Toehold.Figures;

namespace Toehold.Benchmarks;

/// <summary>
/// Every figure, start and work, as Chromium draws it: light, dark, grey and in forced colours, 170 and 520 pixels wide, and
/// mirrored; and strips of in-betweens from the moving drawing itself.
/// </summary>
internal static class ContactSheet
{
    private const int FiguresASheet = 16;

    private static readonly double[] Moments = [0, 0.35, 0.5, 0.65, 1, 1.25, 1.5, 1.75];

    public static Task Write(string folder) => FigureBrowser.With(async browser =>
    {
        Directory.CreateDirectory(folder);
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1200, Height = 800 } });
        var page = await context.NewPageAsync();
        foreach (var (name, width, grey, media) in Looks)
        {
            await page.EmulateMediaAsync(media);
            foreach (var (figures, number) in FigureLibrary.All.Chunk(FiguresASheet).Select((figures, i) => (figures, i + 1)))
            {
                await Shoot(page, Page(figures.Select(Pair), width, grey), Path.Combine(folder, $"{name}-{width}-{number}.png"));
            }
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        foreach (var (figures, number) in FigureLibrary.All.Where(figure => !figure.IsNeutral).Chunk(FiguresASheet).Select((figures, i) => (figures, i + 1)))
        {
            await Shoot(page, Page(figures.Select(Strip), 170, grey: false), Path.Combine(folder, $"strip-{number}.png"), setTimes: true);
        }
    });

    private static (string Name, int Width, bool Grey, PageEmulateMediaOptions Media)[] Looks { get; } =
    [
        ("light", 520, false, new() { ColorScheme = ColorScheme.Light }),
        ("dark", 520, false, new() { ColorScheme = ColorScheme.Dark }),
        ("light", 170, false, new() { ColorScheme = ColorScheme.Light }),
        ("dark", 170, false, new() { ColorScheme = ColorScheme.Dark }),
        ("grey", 170, true, new() { ColorScheme = ColorScheme.Light }),
        ("forced", 170, false, new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active }),
        ("print", 170, false, new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None, Media = Media.Print }),
    ];

    /// <summary>A page of rows, each a name and its drawings.</summary>
    public static string Page(IEnumerable<(string Name, IEnumerable<string> Drawings)> rows, int width, bool grey)
    {
        var html = new StringBuilder("<!DOCTYPE html><meta name=\"color-scheme\" content=\"light dark\"><style>")
            .Append(FigureStyle.Css)
            .Append("body{margin:8px;display:flex;flex-wrap:wrap;gap:8px;font:12px system-ui;").Append(grey ? "filter:grayscale(1)" : "").Append('}')
            .Append("section{border:1px solid GrayText}section>div{display:flex}svg{display:block;width:").Append(width).Append("px;height:auto}p{margin:2px 6px}</style>");
        foreach (var (name, drawings) in rows)
        {
            html.Append("<section><p>").Append(name).Append("</p><div>").AppendJoin("", drawings).Append("</div></section>");
        }

        return html.ToString();
    }

    public static async Task Shoot(IPage page, string html, string file, bool setTimes = false)
    {
        await page.SetContentAsync(html);
        if (setTimes)
        {
            await page.EvaluateAsync("() => document.querySelectorAll('svg.fig').forEach(svg => { svg.pauseAnimations(); svg.setCurrentTime(Number(svg.id)); })");
        }

        await page.ScreenshotAsync(new() { Path = file, FullPage = true });
    }

    private static (string Name, IEnumerable<string> Drawings) Pair(Figure figure) => (figure.Key, new[]
    {
        figure.Svg(new() { Still = FigureStill.Start, IdPrefix = $"{figure.Key}-start-" }),
        figure.Svg(new() { Still = FigureStill.Work, IdPrefix = $"{figure.Key}-work-" }),
    });

    // The moment that a drawing is set to is kept as its id.
    private static (string Name, IEnumerable<string> Drawings) Strip(Figure figure) => (figure.Key, Moments.Select((moment, i) => figure
        .Svg(new() { IdPrefix = $"{figure.Key}-{i}-" })
        .Replace("<svg ", $"<svg id=\"{moment.ToString(System.Globalization.CultureInfo.InvariantCulture)}\" ", StringComparison.Ordinal)));
}

using System.Globalization;
using Microsoft.Playwright;
using Toehold.Figures;

namespace Toehold.Benchmarks;

/// <summary>
/// The contrast of every working part with what lies beyond its outline, measured on the pixels that Chromium draws: on light
/// and dark pages, in print, in grey, and where a person's own colours rule.
/// </summary>
internal static class ContrastLook
{
    private const int Width = 520;

    // Walks along rows and columns of a picture: where a flat run of a working colour ends and, beyond lines and soft edges,
    // another flat run of what it may lie on begins, the two colours are a pair. A filter may round a colour to the next value.
    private const string Pairs =
        """
        async ([url, works, grounds]) => {
          const image = await createImageBitmap(await (await fetch(url)).blob());
          const canvas = new OffscreenCanvas(image.width, image.height), context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          const data = context.getImageData(0, 0, image.width, image.height).data, found = {};
          const colour = (x, y) => { const i = 4 * (y * image.width + x); return (data[i] << 16) | (data[i + 1] << 8) | data[i + 2]; };
          const alike = (a, b) => [0, 8, 16].every(i => Math.abs(((a >> i) & 255) - ((b >> i) & 255)) <= 2), seen = new Map();
          const matters = colour => {
            if (!seen.has(colour)) seen.set(colour, works.includes(colour) || grounds.some(ground => alike(ground, colour)));
            return seen.get(colour);
          };
          const walk = (length, at) => {
            let last = -1, end = -99;
            for (let i = 0; i + 3 < length; i++) {
              const now = at(i);
              if (at(i + 1) !== now || at(i + 2) !== now || at(i + 3) !== now || !matters(now)) continue;
              if (now !== last && i - end < 16 && works.includes(now) !== works.includes(last) && last >= 0) {
                const pair = works.includes(now) ? [now, last] : [last, now];
                found[pair] = (found[pair] ?? 0) + 1;
              }
              last = now; end = i + 3;
            }
          };
          for (let y = 0; y < image.height; y++) walk(image.width, x => colour(x, y));
          for (let x = 0; x < image.width; x++) walk(image.height, y => colour(x, y));
          return Object.entries(found).map(([pair, count]) => [...pair.split(',').map(Number), count]);
        }
        """;

    private const string OwnColours =
        """
        names => names.map(name => {
          const it = document.body.appendChild(document.createElement('i'));
          it.style.cssText = `forced-color-adjust:none;color:${name}`;
          const [red, green, blue] = getComputedStyle(it).color.match(/\d+/g).map(Number);
          it.remove();
          return (red << 16) | (green << 8) | blue;
        })
        """;

    // What a working part may lie on. Other flat runs are soft edges: one colour on its way to the next.
    private static readonly string[] Grounds =
        ["body", "far", "shirt", "nail", "halo", "ground", "shade", "wood", "cloth", "sheet", "yellow", "metal", "window"];

    private static readonly string[] Works = ["work", "workfar"];

    // Where a person's own colours rule, what works is the highlight with the hatch on it; the hatch is no ground.
    private static readonly string[] Paper = ["Canvas"];
    private static readonly string[] ForcedWorks = ["Highlight"];

    private static Look[] Looks { get; } =
    [
        new("light", new() { ColorScheme = ColorScheme.Light, Media = Media.Screen, ForcedColors = ForcedColors.None }),
        new("dark", new() { ColorScheme = ColorScheme.Dark, Media = Media.Screen, ForcedColors = ForcedColors.None }),
        new("print", new() { ColorScheme = ColorScheme.Light, Media = Media.Print, ForcedColors = ForcedColors.None }),
        new("grey", new() { ColorScheme = ColorScheme.Light, Media = Media.Screen, ForcedColors = ForcedColors.None }) { Grey = true },
        new("forced, light", new() { ColorScheme = ColorScheme.Light, Media = Media.Screen, ForcedColors = ForcedColors.Active }),
        new("forced, dark", new() { ColorScheme = ColorScheme.Dark, Media = Media.Screen, ForcedColors = ForcedColors.Active }),
    ];

    public static Task Write(TextWriter output) => FigureBrowser.With(async browser =>
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = (2 * Width) + 40, Height = 560 } });
        var (page, desk) = (await context.NewPageAsync(), await context.NewPageAsync());
        output.WriteLine($"Start and work of every figure, {Width} px wide, as Chromium draws them. The lowest contrast of a working part with what borders it:");
        output.WriteLine();
        output.WriteLine("| page | lowest | figure | borders measured | below 3:1 |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var look in Looks)
        {
            await page.EmulateMediaAsync(look.Media);
            var colours = await Colours(page, look);
            var seen = new List<(string Figure, double Contrast, int Count)>();
            foreach (var figure in FigureLibrary.All.Where(figure => !figure.IsNeutral))
            {
                seen.AddRange(await Measure(page, desk, figure, look.Grey, colours));
            }

            if (seen.Count == 0)
            {
                output.WriteLine($"| {look.Name} | | | 0 | not measured |");
                continue;
            }

            var lowest = seen.MinBy(pair => pair.Contrast);
            var below = seen.Where(pair => pair.Contrast < 3).Select(pair => pair.Figure).Distinct().ToList();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {look.Name} | {lowest.Contrast:0.00} | {lowest.Figure} | {seen.Sum(pair => pair.Count):N0} | {(below.Count == 0 ? "none" : string.Join(", ", below))} |"));
        }
    });

    private static async Task<IEnumerable<(string Figure, double Contrast, int Count)>> Measure(IPage page, IPage desk, Figure figure, bool grey, (int[] Works, int[] Grounds) colours)
    {
        const int Noise = 6;
        var drawings = new[] { FigureStill.Start, FigureStill.Work }.Select(still => figure.Svg(new() { Still = still, IdPrefix = $"{still}-" }));
        await page.SetContentAsync(ContactSheet.Page([("", drawings)], Width, grey));
        var picture = $"data:image/png;base64,{Convert.ToBase64String(await page.ScreenshotAsync())}";
        var pairs = await desk.EvaluateAsync<int[][]>(Pairs, new object[] { picture, colours.Works, colours.Grounds });
        return pairs.Where(pair => pair[2] >= Noise).Select(pair => (figure.Key, Contrast(pair[0], pair[1]), pair[2]));
    }

    private static async Task<(int[] Works, int[] Grounds)> Colours(IPage page, Look look)
    {
        await page.SetContentAsync(ContactSheet.Page([], Width, look.Grey));
        var paper = await page.EvaluateAsync<int[]>(OwnColours, Paper);
        if (look.Media.ForcedColors == ForcedColors.Active)
        {
            return (await page.EvaluateAsync<int[]>(OwnColours, ForcedWorks), paper);
        }

        var dark = look.Media.ColorScheme == ColorScheme.Dark;
        int[] Of(string[] parts) => Array.ConvertAll(parts, part => Shown(FigureStyle.Colour(part, dark), look.Grey));
        return (Of(Works), [.. paper, .. Of(Grounds)]);
    }

    // What a colour is on the screen: as it is, or as the style sheet's grey filter makes it.
    private static int Shown(string colour, bool grey)
    {
        var value = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        if (!grey)
        {
            return value;
        }

        var shade = (int)Math.Round((0.2126 * (value >> 16)) + (0.7152 * ((value >> 8) & 255)) + (0.0722 * (value & 255)));
        return (shade << 16) | (shade << 8) | shade;
    }

    private static double Contrast(int one, int other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(int colour)
    {
        double Channel(int shift)
        {
            var value = ((colour >> shift) & 255) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(16)) + (0.7152 * Channel(8)) + (0.0722 * Channel(0));
    }

    private sealed record Look(string Name, PageEmulateMediaOptions Media)
    {
        public bool Grey { get; init; }
    }
}

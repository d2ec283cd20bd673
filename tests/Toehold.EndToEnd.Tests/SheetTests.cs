using System.Diagnostics;
using System.Globalization;
using System.Text;
using Toehold.Reading;
using ZXing;
using static Microsoft.Playwright.Assertions;

namespace Toehold.EndToEnd.Tests;

/// <summary>The printed sheet, and its code as a phone reads it: printed, photographed, decoded by a reader that Toehold does not use.</summary>
public sealed class SheetTests(Chromium chromium, SharedServer server) : BrowserTest(chromium), IClassFixture<SharedServer>
{
    [Fact]
    public async Task The_printed_code_opens_as_the_very_same_programme_in_another_Toehold_and_never_reaches_a_server()
    {
        var page = await NewPage(server.Address);
        await page.GotoAsync("/programmes/five-foot-exercises/sheet");
        await page.PdfAsync(new() { Path = Pdf, PreferCSSPageSize = true, Tagged = true });

        var link = Scan(await Photograph());
        await using var elsewhere = await ToeholdProcess.Start(ToeholdProcess.NewFolder());
        var other = await NewPage(elsewhere.Address);
        var asked = new List<string>();
        other.Request += (_, request) => asked.Add(request.Url + request.PostData);
        await other.GotoAsync(elsewhere.Address + link[link.IndexOf("/read#", StringComparison.Ordinal)..]);
        await Expect(other.Locator(".exercise-card")).ToHaveCountAsync(5);

        var expected = HandOutReader.Read(BuiltInHandOuts.All["five-foot-exercises"]).Programme;
        Assert.StartsWith($"{server.Address}/read#p=", link, StringComparison.Ordinal);
        Assert.Equal(expected, HandOutReader.Read(await other.Locator("#text").InputValueAsync()).Programme);
        Assert.DoesNotContain(asked, request => request.Split('#')[0].Contains(link[^40..], StringComparison.Ordinal));
        await other.Locator(".keep button").ClickAsync();
        await Expect(other.Locator("h1")).ToHaveTextAsync("Five foot exercises");
    }

    [Theory, InlineData("#p=broken"), InlineData("#p=AAAA"), InlineData("#p=%%%")]
    public async Task A_broken_link_is_a_sentence(string fragment)
    {
        var page = await NewPage(server.Address);

        await page.GotoAsync($"/read{fragment}");

        await Expect(page.Locator("#found")).ToHaveTextAsync("This link does not carry a whole programme. Scan the code again, or ask for a new one.");
    }

    [Fact]
    public async Task The_sheet_is_accessible_says_where_its_code_works_and_has_a_box_for_each_day()
    {
        var page = await NewPage(server.Address, new() { ViewportSize = new() { Width = 320, Height = 700 } });
        await page.GotoAsync("/programmes/five-foot-exercises/sheet");

        await Expect(page.Locator(".sheet-notice")).ToContainTextAsync("opens on this computer only");
        await Expect(page.Locator(".sheet-exercise")).ToHaveCountAsync(5);
        await Expect(page.Locator(".sheet-exercise").First.Locator(".box")).ToHaveCountAsync(7);
        await Expect(page.Locator(".sheet-dose").First).ToHaveTextAsync("Standing. Hold for 3 to 5 seconds. Do 10 sets. Do this 3 times a day.");
        Assert.Empty(await page.Violations());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
    }

    private static string Pdf => Path.Combine(ToeholdProcess.Root, "artifacts", "screens", "sheet.pdf");

    /// <summary>The first page as a grey picture: PGM, which is a line of sizes and then the pixels.</summary>
    private static async Task<byte[]> Photograph()
    {
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", "150", "-gray", "-f", "1", "-l", "1", "-singlefile", Pdf, Path.ChangeExtension(Pdf, null)]))!;
        await process.WaitForExitAsync();
        return await File.ReadAllBytesAsync(Path.ChangeExtension(Pdf, "pgm"));
    }

    private static string Scan(byte[] pgm)
    {
        var head = Encoding.ASCII.GetString(pgm, 0, 40).Split((char[])['\n', ' ']);
        var (width, height) = (int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture));
        var reader = new BarcodeReaderGeneric { Options = { TryHarder = true, PossibleFormats = [BarcodeFormat.QR_CODE] } };
        var found = reader.Decode(new RGBLuminanceSource(pgm[^(width * height)..], width, height, RGBLuminanceSource.BitmapFormat.Gray8));
        Assert.NotNull(found);
        return found.Text;
    }
}

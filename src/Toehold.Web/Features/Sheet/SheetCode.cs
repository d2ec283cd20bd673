using System.Net;
using QRCoder;
using Toehold.Programmes;

namespace Toehold.Web.Features.Sheet;

/// <summary>The code on a sheet: a link that carries the programme, drawn as a QR code, and what a person should know about it.</summary>
/// <param name="Link">The link; null where not even the short form fits.</param>
/// <param name="Svg">The drawing; null where there is no link.</param>
/// <param name="Size">How large it has to be printed for a phone to read it: small, middle or large.</param>
/// <param name="Notices">What the code leaves out, or where it works.</param>
public sealed record SheetCode(string? Link, string? Svg, string Size, IReadOnlyList<string> Notices)
{
    /// <summary>The most bytes in one code at the lowest error correction.</summary>
    public const int Most = 2953;

    private const int SmallSide = 77;
    private const int MiddleSide = 125;
    private const string OnlyDoses = "The code was too small for the words on how each exercise is done: it carries the names and the amounts. Keep the sheet for the rest.";
    private const string TooLong = "This programme is too long for one code. Hand on the sheet itself, or send the text.";
    private const string OnlyHere = "This code opens on this computer only, because Toehold is used here under an address that no other device can reach.";

    public static SheetCode Of(Uri host, Programme programme, IReadOnlyList<string> howTo)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(programme);
        var root = host.GetLeftPart(UriPartial.Authority);
        var notices = new List<string>();
        var link = CarriedProgramme.Link(root, programme, howTo);
        if (link.Length > Most)
        {
            link = CarriedProgramme.Link(root, programme, []);
            notices.Add(link.Length > Most ? TooLong : OnlyDoses);
        }

        if (link.Length > Most)
        {
            return new SheetCode(null, null, "", notices);
        }

        if (IsOnlyHere(host))
        {
            notices.Add(OnlyHere);
        }

        return Draw(link, notices);
    }

    private static SheetCode Draw(string link, IReadOnlyList<string> notices)
    {
        using var data = Encode(link);
        var side = data.ModuleMatrix.Count;
        using var code = new SvgQRCode(data);
        var svg = code.GetGraphic(1, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        return new SheetCode(link, svg, side <= SmallSide ? "small" : side <= MiddleSide ? "middle" : "large", notices);
    }

    /// <summary>The strongest error correction that leaves the code no larger than it has to be: paper gets creased.</summary>
    private static QRCodeData Encode(string link) => QRCodeGenerator.GenerateQrCode(
        link, link.Length <= MediumFits ? QRCodeGenerator.ECCLevel.M : QRCodeGenerator.ECCLevel.L, forceUtf8: false);

    private const int MediumFits = 2331;

    private static bool IsOnlyHere(Uri host) =>
        host.IsLoopback || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));
}

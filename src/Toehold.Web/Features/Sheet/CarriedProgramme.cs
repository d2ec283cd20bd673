using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using Toehold.Programmes;

namespace Toehold.Web.Features.Sheet;

/// <summary>A hand-out packed into the fragment of a link: UTF-8, deflated, in base64url. Browsers unpack it by themselves and send it to no server.</summary>
public static class CarriedProgramme
{
    /// <summary>What stands before the packed hand-out; the Read page knows it too.</summary>
    public const string Mark = "#p=";

    public static string Pack(string handOut)
    {
        ArgumentNullException.ThrowIfNull(handOut);
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            deflate.Write(Encoding.UTF8.GetBytes(handOut));
        }

        return Base64Url.EncodeToString(packed.ToArray());
    }

    /// <summary>The address that opens a programme on a Read page.</summary>
    public static string Link(string host, Programme programme, IReadOnlyList<string> howTo) =>
        $"{host}/read{Mark}{Pack(HandOutWriter.Write(programme, howTo))}";
}

using System.Net;
using System.Net.Sockets;

namespace Toehold.Web.Features.Push;

/// <summary>Which addresses anyone on the internet can reach (the IANA registries of special-purpose addresses, RFC 6890).</summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(range => IPNetwork.Parse(range)),
    ];

    // All that is given out of IPv6 begins with 001; of that, these are set apart, some of them since they carry other addresses.
    private static readonly IPNetwork Given = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] SetApart =
        [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(range => IPNetwork.Parse(range))];

    public static bool Is(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return real.AddressFamily == AddressFamily.InterNetwork
            ? !Array.Exists(Special, range => range.Contains(real))
            : Given.Contains(real) && !Array.Exists(SetApart, range => range.Contains(real));
    }
}

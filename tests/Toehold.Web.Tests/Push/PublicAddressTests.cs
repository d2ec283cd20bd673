using System.Net;
using Toehold.Web.Features.Push;

namespace Toehold.Web.Tests;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("127.0.0.1"), InlineData("10.1.2.3"), InlineData("172.16.0.1"), InlineData("172.31.255.255"), InlineData("192.168.1.1")]
    [InlineData("169.254.169.254"), InlineData("100.64.0.1"), InlineData("0.0.0.0"), InlineData("224.0.0.1"), InlineData("255.255.255.255")]
    [InlineData("::1"), InlineData("::"), InlineData("fe80::1"), InlineData("fd00::1"), InlineData("ff02::1"), InlineData("::ffff:10.0.0.1")]
    [InlineData("2002:a00:1::"), InlineData("64:ff9b::a00:1"), InlineData("2001:db8::1")]
    public void An_address_of_a_network_of_ones_own_is_not_public(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8"), InlineData("172.32.0.1"), InlineData("100.128.0.1"), InlineData("2a00:1450:4016::200e"), InlineData("::ffff:8.8.8.8")]
    public void An_address_that_anyone_can_reach_is_public(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));
}

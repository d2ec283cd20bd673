using System.Net;

namespace Toehold.Web.Tests;

public sealed class PageHeaderTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory, InlineData("/"), InlineData("/programmes"), InlineData("/safety"), InlineData("/nowhere")]
    public async Task A_page_forbids_whatever_is_not_its_own(string address)
    {
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory, InlineData("/nowhere"), InlineData("/programmes/none-of-mine"), InlineData("/session/five-foot-exercises/99")]
    public async Task What_is_not_there_is_a_page_that_says_so(string address)
    {
        using var response = await server.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is nothing at this address", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_name_for_this_computer_is_not_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = "evil.example";

        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}

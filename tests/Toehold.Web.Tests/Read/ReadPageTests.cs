using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Toehold.Web.Tests;

public sealed partial class ReadPageTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task What_is_typed_comes_back_as_exercises_and_marked_words()
    {
        var html = await View(("text", "Heel raise: hold for 20 seconds, 4 times."));

        Assert.Contains("value=\"Heel raise\" aria-label=\"Name of exercise 1\"", html, StringComparison.Ordinal);
        Assert.Matches("""<mark class="kind-hold" data-link="0-hold">[^<]*20 seconds</mark>""", html);
        Assert.Matches("""<summary id="[^"]+" translate="no">hold 20 seconds</summary>""", html);
    }

    [Theory, InlineData("application/json", HttpStatusCode.UnsupportedMediaType), InlineData("multipart/form-data", HttpStatusCode.UnprocessableEntity)]
    public async Task What_is_no_form_is_refused_in_a_sentence(string type, HttpStatusCode status)
    {
        using var content = new StringContent("--x");
        content.Headers.ContentType = new MediaTypeHeaderValue(type);

        using var answer = await server.Client.PostAsync(new Uri("/read/view", UriKind.Relative), content);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("form", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_never_taken_for_markup()
    {
        var html = await View(("text", "<script>alert(1)</script> Wall \"sit\": hold for 20 seconds & rest."));

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_text_is_in_the_box_and_read()
    {
        var html = await server.Client.GetStringAsync(new Uri("/read?title=From+Tom&text=Heel+raise:+hold+for+20+seconds&url=", UriKind.Relative));

        Assert.Contains("From Tom\n\nHeel raise: hold for 20 seconds</textarea>", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Matches("""<summary id="[^"]+" translate="no">hold 20 seconds</summary>""", html);
    }

    [Theory, InlineData("text=https://clinic.example/knee"), InlineData("url=https://clinic.example/knee"), InlineData("title=Knee&text=https://clinic.example/knee")]
    public async Task A_shared_address_is_not_opened_but_explained(string query)
    {
        var html = await server.Client.GetStringAsync(new Uri($"/read?{query}", UriKind.Relative));

        Assert.Contains("Only an address was shared", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_is_kept_changed_and_thrown_away()
    {
        var kept = await Send(("text", "Heel raise: hold for 20 seconds, 4 times."), ("title", "Evening – at the wall"), ("title.was", "My exercises"), ("act", "keep"));
        var page = await server.Client.GetStringAsync(new Uri(kept, UriKind.Relative));
        var change = await server.Client.GetStringAsync(new Uri($"/read?programme={kept["/programmes/".Length..]}", UriKind.Relative));
        var changed = await Send(("text", "Heel raise: hold for 25 seconds."), ("programme", kept["/programmes/".Length..]), ("act", "keep"));

        Assert.Equal("/programmes/evening-at-the-wall", kept);
        Assert.Equal(kept, changed);
        Assert.Contains("<h1 translate=\"no\">Evening – at the wall</h1>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Change a programme", change, StringComparison.Ordinal);
        Assert.Contains("25 s", await server.Client.GetStringAsync(new Uri(kept, UriKind.Relative)), StringComparison.Ordinal);

        using var thrown = await Post($"{kept}/delete");
        using var gone = await server.Client.GetAsync(new Uri(kept, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task What_comes_with_Toehold_cannot_be_thrown_away()
    {
        using var response = await Post("/programmes/foot-points/delete");

        Assert.Contains("<h1 translate=\"no\">Foot points</h1>", await server.Client.GetStringAsync(new Uri("/programmes/foot-points", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_keep_is_a_sentence_on_the_page()
    {
        using var response = await Post("/read", ("text", "Dear Anna"), ("act", "keep"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("There is no exercise to keep yet.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_page_cannot_keep_a_programme()
    {
        using var form = new MultipartFormDataContent { { new StringContent("Wall sit: 3 x 10"), "text" }, { new StringContent("keep"), "act" }, { new StringContent("read"), "_handler" } };

        using var response = await server.Client.PostAsync(new Uri("/read", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_file_is_read_or_refused_with_a_sentence()
    {
        var read = await View(("file:sheet.html", "<html><body><h1>Knee</h1><ul><li>Heel raise: hold for 20 seconds</li></ul></body></html>"));
        var refused = await View(("file:photo.jpg", "\u0000\u0001\u0002\u0000\u0000\u0003\u0004"));

        Assert.Contains("- Heel raise: hold for ", read, StringComparison.Ordinal);
        Assert.Contains("photo.jpg is no text.", refused, StringComparison.Ordinal);
    }

    private async Task<string> View(params (string Box, string Words)[] boxes)
    {
        using var response = await Post("/read/view", boxes);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Presses a button on the page; the address that it leads to.</summary>
    private async Task<string> Send(params (string Box, string Words)[] boxes)
    {
        using var response = await Post("/read", boxes);
        return response.RequestMessage!.RequestUri!.AbsolutePath;
    }

    private async Task<HttpResponseMessage> Post(string address, params (string Box, string Words)[] boxes)
    {
        var page = await server.Client.GetStringAsync(new Uri("/read", UriKind.Relative));
        using var form = new MultipartFormDataContent
        {
            { new StringContent("read"), "_handler" },
            { new StringContent(Token().Match(page).Groups[1].Value), "__RequestVerificationToken" },
        };
        foreach (var (box, words) in boxes)
        {
            if (box.StartsWith("file:", StringComparison.Ordinal))
            {
                form.Add(new StringContent(words), "file", box["file:".Length..]);
            }
            else
            {
                form.Add(new StringContent(words), box);
            }
        }

        return await server.Client.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}

using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Figures;

/// <summary>A drawing with its name and description in the language of whoever it is for.</summary>
public static partial class FigureWords
{
    public static MarkupString Of(Words say, string svg) => new(Named().Replace(
        svg, named => $"{named.Groups[1].Value}{WebUtility.HtmlEncode(say[WebUtility.HtmlDecode(named.Groups[2].Value)])}"));

    [GeneratedRegex("(<(?:title|desc)[^>]*>)([^<]+)")]
    private static partial Regex Named();
}

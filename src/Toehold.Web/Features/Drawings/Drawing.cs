using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Toehold.Web.Features.Drawings;

/// <summary>
/// An SVG drawing in the making: plain shapes with classes, so that the style sheet colours them in light, dark and
/// forced colours. It is one image to a screen reader, with a name and a description.
/// </summary>
public sealed class Drawing(string id, double width, double height, string name, string description)
{
    private readonly StringBuilder shapes = new();

    public double Width { get; } = width;

    public double Height { get; } = height;

    public void Rectangle(double left, double top, double right, double bottom, string style, double round = 0) =>
        Add($"""<rect x="{N(left)}" y="{N(top)}" width="{N(Math.Max(right - left, 0))}" height="{N(Math.Max(bottom - top, 0))}"{(round > 0 ? $" rx=\"{N(round)}\"" : "")} class="{style}"/>""");

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        Add($"""<line x1="{N(x1)}" y1="{N(y1)}" x2="{N(x2)}" y2="{N(y2)}" class="{style}"/>""");

    public void Dot(double x, double y, double radius, string style) =>
        Add($"""<circle cx="{N(x)}" cy="{N(y)}" r="{N(radius)}" class="{style}"/>""");

    public void Path(string steps, string style) => Add($"""<path d="{steps}" class="{style}"/>""");

    /// <summary>Words; where they stand to the point is part of the style: middle, end, or from it on.</summary>
    public void Words(double x, double y, string words, string style) =>
        Add($"""<text x="{N(x)}" y="{N(y)}" class="{style}">{WebUtility.HtmlEncode(words)}</text>""");

    public MarkupString ToMarkup() => new(
        $"""<svg class="drawing" viewBox="0 0 {N(Width)} {N(Height)}" role="img" aria-labelledby="{id}-name {id}-description"><title id="{id}-name">{WebUtility.HtmlEncode(name)}</title><desc id="{id}-description">{WebUtility.HtmlEncode(description)}</desc>{shapes}</svg>""");

    public static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private void Add(string shape) => shapes.Append(shape);
}

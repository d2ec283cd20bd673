using System.Text;

namespace Toehold.Figures;

/// <summary>The style sheet of the figures. Every colour can be set by a custom property, such as <c>--fig-work</c>, and has a default.</summary>
public static class FigureStyle
{
    /// <summary>
    /// The rules that a page serves once for all its figures: colours for light and dark pages and for print, and for people
    /// whose own colours rule (forced colours), where working parts are hatched.
    /// </summary>
    public static string Css { get; } = Write();

    /// <summary>The default colour of a part on a light or a dark page, as a hexadecimal RGB value.</summary>
    /// <param name="part">What follows "fig-" in the class name: work, body, ink, arrow, halo.</param>
    /// <param name="dark">The dark page's colour.</param>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    public static string Colour(string part, bool dark)
    {
        var swatch = Array.Find(Palette.All, swatch => swatch.Name == $"fig-{part}")
            ?? throw new ArgumentException("No part has this name.", nameof(part));
        return dark ? swatch.Dark : swatch.Light;
    }

    private static string Write()
    {
        var css = new StringBuilder();
        Rules(css, swatch => $"var(--{swatch.Name},{swatch.Light})");
        css.Append("@media screen and (prefers-color-scheme:dark){");
        Rules(css, swatch => $"var(--{swatch.Name},{swatch.Dark})");
        css.Append("}@media not (forced-colors:active){");
        Plain(css, swatch => $"var(--{swatch.Name},{swatch.Light})");
        css.Append("}@media screen and (prefers-color-scheme:dark) and (not (forced-colors:active)){");
        Plain(css, swatch => $"var(--{swatch.Name},{swatch.Dark})");
        css.Append("}@media (forced-colors:active){.fig{forced-color-adjust:none}.fig-hatch-line{display:inline;stroke:HighlightText}");
        Rules(css, swatch => swatch.Forced);
        return css.Append('}').ToString();
    }

    // Working parts are filled with a pattern, which is slow; only forced colours need it.
    private static void Plain(StringBuilder css, Func<Swatch, string> colour) =>
        css.Append($".fig-hatched{{fill:{colour(Palette.Of(Role.Work))}}}.fig-hatched-far{{fill:{colour(Palette.Of(Role.WorkFar))}}}");

    private static void Rules(StringBuilder css, Func<Swatch, string> colour)
    {
        foreach (var swatch in Palette.All)
        {
            var value = colour(swatch);
            css.Append($".{swatch.Name}{{fill:{value}}}.{swatch.Name}-line,.{swatch.Name}-edge{{stroke:{value}}}");
        }

        var ink = colour(Palette.Of(Role.Ink));
        css.Append($".fig-outline{{stroke:{ink}}}.fig-edge{{stroke:{ink}}}");
    }
}

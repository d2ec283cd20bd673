using System.Text;

namespace Toehold.Figures;

/// <summary>The style sheet of the figures. Every colour can be set by a custom property, such as <c>--fig-work</c>, and has a default.</summary>
public static class FigureStyle
{
    private const string Plainly = "not (forced-colors:active)";
    private const string NotLight = ":root:not([data-theme=\"light\"]) ";
    private const string Dark = ":root[data-theme=\"dark\"] ";

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

    // A page's own choice of light or dark (data-theme on its root) goes before the device's.
    private static string Write()
    {
        var css = new StringBuilder();
        Rules(css, "", swatch => $"var(--{swatch.Name},{swatch.Light})");
        css.Append($"@media {Plainly}{{");
        Plain(css, "", swatch => $"var(--{swatch.Name},{swatch.Light})");
        css.Append($"}}@media screen and (prefers-color-scheme:dark) and ({Plainly}){{");
        Darkened(css, NotLight);
        css.Append($"}}@media screen and ({Plainly}){{");
        Darkened(css, Dark);
        css.Append("}@media (forced-colors:active){.fig{forced-color-adjust:none}.fig-hatch-line{display:inline;stroke:HighlightText}");
        Rules(css, "", swatch => swatch.Forced);
        return css.Append('}').ToString();
    }

    private static void Darkened(StringBuilder css, string where)
    {
        static string Colour(Swatch swatch) => $"var(--{swatch.Name},{swatch.Dark})";
        Rules(css, where, Colour);
        Plain(css, where, Colour);
    }

    // Working parts are filled with a pattern, which is slow; only forced colours need it.
    private static void Plain(StringBuilder css, string where, Func<Swatch, string> colour) =>
        css.Append($"{where}.fig-hatched{{fill:{colour(Palette.Of(Role.Work))}}}{where}.fig-hatched-far{{fill:{colour(Palette.Of(Role.WorkFar))}}}");

    private static void Rules(StringBuilder css, string where, Func<Swatch, string> colour)
    {
        foreach (var swatch in Palette.All)
        {
            var value = colour(swatch);
            css.Append($"{where}.{swatch.Name}{{fill:{value}}}{where}.{swatch.Name}-line,{where}.{swatch.Name}-edge{{stroke:{value}}}");
        }

        var ink = colour(Palette.Of(Role.Ink));
        css.Append($"{where}.fig-outline{{stroke:{ink}}}{where}.fig-edge{{stroke:{ink}}}");
    }
}

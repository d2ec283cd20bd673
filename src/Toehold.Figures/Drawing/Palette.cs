namespace Toehold.Figures;

internal static class Palette
{
    private const string Text = "CanvasText";
    private const string Paper = "Canvas";
    private const string Strong = "Highlight";

    public static Swatch[] All { get; } =
    [
        new(Role.Ink, "#16202C", "#EEF3F8", Text),
        new(Role.Body, "#DCE4EC", "#3A4A5A", Paper),
        new(Role.Far, "#C0CBD6", "#27343F", Paper),
        new(Role.Shirt, "#BCD0E4", "#2F5476", Paper),
        new(Role.Hair, "#3B4754", "#93A3B2", Text),
        new(Role.Work, "#BC4D00", "#FF9A4D", Strong),
        new(Role.WorkFar, "#8F4A18", "#D08B50", Strong),
        new(Role.Nail, "#FFE3C4", "#6B3A10", Paper),
        new(Role.Arrow, "#0B5FA5", "#6CB8FF", Strong),
        new(Role.Halo, "#FFFFFF", "#10161D", Paper),
        new(Role.Ghost, "#5B6876", "#9DADBC", Text),
        new(Role.Floor, "#6B7885", "#8C9AA8", Text),
        new(Role.Ground, "#E7EBEF", "#1C252E", Paper),
        new(Role.Shade, "#B9C3CD", "#0B1015", Paper),
        new(Role.Wood, "#D6C7AE", "#5F5039", Paper),
        new(Role.Cloth, "#B9D0E6", "#335D7B", Paper),
        new(Role.Sheet, "#F1F4F7", "#3A4754", Paper),
        new(Role.Band, "#B5179E", "#FF7AE6", "LinkText"),
        new(Role.BandFar, "#7A0F6B", "#B04A9F", "LinkText"),
        new(Role.Yellow, "#FFD84D", "#5A4800", Paper),
        new(Role.Metal, "#AEBAC7", "#7B8894", Paper),
        new(Role.Window, "#FFFFFF", "#10161D", Paper),
    ];

    public static Swatch Of(Role role) => All[(int)role];
}

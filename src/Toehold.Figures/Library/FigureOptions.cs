namespace Toehold.Figures;

/// <summary>How a figure is drawn.</summary>
public sealed record FigureOptions
{
    /// <summary>Shows the other side: a figure drawn for the right leg then shows the left one.</summary>
    public bool Mirrored { get; init; }

    /// <summary>One moment only, without movement; null for the moving figure.</summary>
    public FigureStill? Still { get; init; }

    /// <summary>Turns a movement that goes both ways, such as circles, the other way round.</summary>
    public bool Reversed { get; init; }

    /// <summary>Puts the style sheet into the SVG, for a file that stands alone. A page serves <see cref="FigureStyle.Css"/> instead.</summary>
    public bool SelfContained { get; init; }

    /// <summary>What every id inside the SVG begins with, so that two figures on one page do not share one: letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The prefix does not begin with a letter, or holds another character.</exception>
    public string IdPrefix
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            if (!char.IsAsciiLetter(value[0]) || !value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            {
                throw new ArgumentException("An id prefix is a letter, then letters, digits and hyphens.", nameof(value));
            }

            field = value;
        }
    } = "fig-";
}

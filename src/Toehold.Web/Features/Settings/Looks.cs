namespace Toehold.Web.Features.Settings;

/// <summary>How times of day are written.</summary>
public enum ClockFormat
{
    TwentyFour,
    Twelve,
}

public enum TextSize
{
    Normal,
    Large,
    Largest,
}

public enum Theme
{
    Device,
    Light,
    Dark,
}

namespace Toehold.Sessions;

/// <summary>The millisecond grid that every cue lies on.</summary>
internal static class Grid
{
    public static TimeSpan FromSeconds(double seconds, TimeSpan longest) =>
        seconds >= longest.TotalSeconds ? longest : Round(TimeSpan.FromSeconds(seconds));

    public static TimeSpan Round(TimeSpan time) =>
        TimeSpan.FromMilliseconds((long)Math.Round(time.TotalMilliseconds, MidpointRounding.AwayFromZero));
}

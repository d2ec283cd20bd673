namespace Toehold.Sessions;

/// <summary>
/// The constants by which a dose becomes timed cues. All are conventions of this project, none is a clinical norm.
/// Every length is above zero and at most a day.
/// </summary>
public sealed record TimelineOptions
{
    /// <summary>The defaults named at each constant.</summary>
    public static TimelineOptions Default { get; } = new();

    /// <summary>One breath in and out: 4 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan Breath { get; init => field = Length(value); } = TimeSpan.FromSeconds(4);

    /// <summary>A repetition without a time of its own, there and back: 3 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan Tempo { get; init => field = Length(value); } = TimeSpan.FromSeconds(3);

    /// <summary>The longest hold or move that counts as short: 10 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan ShortWork { get; init => field = Length(value); } = TimeSpan.FromSeconds(10);

    /// <summary>The pause between short holds or moves where the hand-out gives none: 2 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan PauseAfterShortWork { get; init => field = Length(value); } = TimeSpan.FromSeconds(2);

    /// <summary>The pause between longer holds or moves where the hand-out gives none: 5 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan PauseAfterLongWork { get; init => field = Length(value); } = TimeSpan.FromSeconds(5);

    /// <summary>The longest set that counts as light: 10 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan LightSet { get; init => field = Length(value); } = TimeSpan.FromSeconds(10);

    /// <summary>The longest set that counts as medium: 45 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan MediumSet { get; init => field = Length(value); } = TimeSpan.FromSeconds(45);

    /// <summary>The rest after a light set where the hand-out gives none: 3 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan RestAfterLightSet { get; init => field = Length(value); } = TimeSpan.FromSeconds(3);

    /// <summary>The rest after a medium set where the hand-out gives none: 15 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan RestAfterMediumSet { get; init => field = Length(value); } = TimeSpan.FromSeconds(15);

    /// <summary>The rest after a heavier set where the hand-out gives none: 30 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan RestAfterHeavySet { get; init => field = Length(value); } = TimeSpan.FromSeconds(30);

    /// <summary>Letting go after a hold: 1 s, and never less.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan Release { get; init => field = Length(value); } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause between holds that is one release instead of a release and a rest: 5 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan LongestRelease { get; init => field = Length(value); } = TimeSpan.FromSeconds(5);

    /// <summary>Getting ready for the first exercise of a session, and for one that is new to the person: 10 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan GetReadyAtFirst { get; init => field = Length(value); } = TimeSpan.FromSeconds(10);

    /// <summary>Getting ready for a later exercise: 5 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan GetReadyLater { get; init => field = Length(value); } = TimeSpan.FromSeconds(5);

    /// <summary>Getting ready where the position changes, standing to lying for one: 15 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan GetReadyInNewPosition { get; init => field = Length(value); } = TimeSpan.FromSeconds(15);

    /// <summary>Changing to the other side: 8 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan ChangeSide { get; init => field = Length(value); } = TimeSpan.FromSeconds(8);

    /// <summary>One cycle of the figure in a continuous move, a step or a circle: 2 s.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan FigureCycle { get; init => field = Length(value); } = TimeSpan.FromSeconds(2);

    /// <summary>The longest session that a timeline will hold, whatever the hand-out asks: 2 h.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not above zero, or longer than a day.</exception>
    public TimeSpan LongestSession { get; init => field = Length(value); } = TimeSpan.FromHours(2);

    /// <summary>The most cues that a timeline will hold, the last one included: 2,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one.</exception>
    public int MostCues { get; init => field = AtLeastOne(value); } = 2_000;

    /// <summary>The most sessions that a day will hold: 24.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one.</exception>
    public int MostSessionsADay { get; init => field = AtLeastOne(value); } = 24;

    private static TimeSpan Length(TimeSpan value) => value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A length is above zero and at most a day.");

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}

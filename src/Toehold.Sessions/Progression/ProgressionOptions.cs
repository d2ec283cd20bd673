namespace Toehold.Sessions;

/// <summary>
/// The constants of the progression rules. They are this project's proposal, built on the published ideas named below and
/// not validated in a trial. The three zones of pain follow the pain-monitoring model (Silbernagel 2007,
/// doi 10.1177/0363546506298279, tested in Achilles tendinopathy only); their split into whole numbers is our own.
/// Progress after two good sessions follows the two-for-two habit of strength training.
/// </summary>
public sealed record ProgressionOptions
{
    /// <summary>The defaults named at each constant.</summary>
    public static ProgressionOptions Default { get; } = new();

    /// <summary>The most pain (0–10) with which a session is a good one: 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–10.</exception>
    public int EasyPain { get; init => field = Score.Checked(value); } = 2;

    /// <summary>The most pain (0–10) to go on with; above it the exercise stops: 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–10.</exception>
    public int MostPain { get; init => field = Score.Checked(value); } = 5;

    /// <summary>The most effort (0–10) with which a session is a good one: 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–10.</exception>
    public int EasyEffort { get; init => field = Score.Checked(value); } = 6;

    /// <summary>The effort (0–10) from which an exercise is too hard: 9.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0–10.</exception>
    public int TooMuchEffort { get; init => field = Score.Checked(value); } = 9;

    /// <summary>Good sessions running before a step up (count): 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one.</exception>
    public int GoodSessionsToStepUp { get; init => field = AtLeastOne(value); } = 2;

    /// <summary>Days from any step to the next step up: 7.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one.</exception>
    public int DaysBetweenSteps { get; init => field = AtLeastOne(value); } = 7;

    /// <summary>More days away than this cost one step: 7.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one.</exception>
    public int DaysAwayForOneStep { get; init => field = AtLeastOne(value); } = 7;

    /// <summary>More days away than this cost two steps: 21.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below one.</exception>
    public int DaysAwayForTwoSteps { get; init => field = AtLeastOne(value); } = 21;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}

namespace Toehold.Outcomes;

/// <summary>What would narrow the answer most, by the forecast, if every day of it were rated.</summary>
/// <param name="Programme">Days with the programme, or days at baseline.</param>
/// <param name="Change">Whether that means changing over today; the settling days are part of <paramref name="Days"/> and do not count.</param>
/// <param name="Days">Calendar days.</param>
/// <param name="Lacking">Whether that side still lacks days before anything can be said.</param>
/// <param name="HalfWidthNow">95 % half-width today (points).</param>
/// <param name="HalfWidthThen">95 % half-width to be expected after those days (points).</param>
public sealed record NextStep(bool Programme, bool Change, int Days, bool Lacking, double HalfWidthNow, double HalfWidthThen)
{
    private const int Block = 28;
    private const double Noticeable = 0.05;

    /// <summary>The step: first the days that a side still lacks, then the better of 28 days more of the same and 28 days of the other side.</summary>
    public static NextStep After(VerdictRequest request, DiaryFilter filter, EffectPosterior posterior, VerdictOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(posterior);
        ArgumentNullException.ThrowIfNull(options);
        var forecast = new Forecast(request, filter, posterior, options.SettlingDays);
        var (baseline, programme) = (options.DaysNeeded - posterior.Size.Baseline, options.DaysNeeded - posterior.Size.Programme);
        if (baseline > 0 || programme > 0)
        {
            return forecast.Of(baseline <= 0, baseline > 0 ? baseline : programme, lacking: true);
        }

        var stay = forecast.Of(forecast.OnProgramme, Block);
        var change = forecast.Of(!forecast.OnProgramme, Math.Max(Block - options.SettlingDays, 1));
        return stay.HalfWidthThen <= change.HalfWidthThen ? stay : change;
    }

    /// <summary>The step in one sentence.</summary>
    public override string ToString() => (Programme, Change) switch
    {
        (true, false) => $"{More} with the programme {Narrow}",
        (true, true) => $"{Words.Days(Days)} with the programme {Narrow}",
        (false, false) => $"{More} without the programme {Narrow}",
        _ => $"{Words.Days(Days)} back without the programme {Narrow}",
    };

    private bool IsHardly => HalfWidthNow - HalfWidthThen < Noticeable || Words.Points(HalfWidthNow) == Words.Points(HalfWidthThen);

    private string More => Days == 1 ? "1 more day" : $"{Days} more days";

    private string Narrow => (IsHardly, Lacking) switch
    {
        (true, true) => $"{(Days == 1 ? "is" : "are")} needed before anything can be said.",
        (true, false) => $"would hardly narrow the answer; it is {Words.PlusMinus(HalfWidthNow)} points.",
        _ => $"would narrow the answer from {Words.PlusMinus(HalfWidthNow)} to about {Words.PlusMinus(HalfWidthThen)} points.",
    };
}

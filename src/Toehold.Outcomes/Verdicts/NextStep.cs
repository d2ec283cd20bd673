namespace Toehold.Outcomes;

/// <summary>What would narrow the answer most, by the forecast, if every day of it were rated.</summary>
/// <param name="Programme">Days with the programme, or days at baseline.</param>
/// <param name="Change">Whether that means changing over today;</param>
/// <param name="Days">Calendar days.</param>
/// <param name="Settling">How many of them settle first and do not count.</param>
/// <param name="Lacking">Whether that side still lacks days before anything can be said.</param>
/// <param name="HalfWidthNow">95 % half-width today (points).</param>
/// <param name="HalfWidthThen">95 % half-width to be expected after those days (points).</param>
public sealed record NextStep(bool Programme, bool Change, int Days, int Settling, bool Lacking, double HalfWidthNow, double HalfWidthThen)
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
        (true, false) => $"{More} with the exercises {Narrow}",
        (true, true) => $"{Words.Days(Days)} with the exercises {Narrow}",
        (false, false) => $"{More} without the exercises {Narrow}",
        _ => $"{Words.Days(Days)} back without the exercises {Narrow}",
    };

    private bool IsHardly => HalfWidthNow - HalfWidthThen < Noticeable || Words.Points(HalfWidthNow) == Words.Points(HalfWidthThen);

    private string More => Days == 1 ? "1 more day" : $"{Days} more days";

    private string Narrow => (Lacking, IsHardly) switch
    {
        (true, _) => $"{(Days == 1 ? "is" : "are")} needed before anything can be said{(Settling > 0 ? $"; the first {Settling} of them settle and do not count" : "")}.",
        (_, true) => $"would hardly narrow the answer, which is known to within {Words.Points(HalfWidthNow)} points either way.",
        _ => $"would narrow the answer: to within about {Words.Points(HalfWidthThen)} points either way, from {Words.Points(HalfWidthNow)} now.",
    };
}

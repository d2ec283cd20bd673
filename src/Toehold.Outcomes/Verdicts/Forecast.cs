namespace Toehold.Outcomes;

/// <summary>Looks ahead from a diary's last day, as if every day to come were rated.</summary>
internal sealed class Forecast(VerdictRequest request, DiaryFilter filter, EffectPosterior posterior, int settlingDays)
{
    private readonly DiaryDay? last = request.Diary.Days.Count == 0 ? null : request.Diary.Days[^1];

    /// <summary>Whether the diary's last day is a programme day.</summary>
    public bool OnProgramme => last is { IsProgramme: true };

    /// <summary>So many counted days of one side, after the settling days that a change of sides takes.</summary>
    public NextStep Of(bool programme, int counted, bool lacking = false)
    {
        var change = last is not null && programme != OnProgramme;
        var settling = change ? settlingDays : 0;
        var first = last is { } day ? day.Day + 1 + settling : request.Start - counted;
        var longer = filter.Copy();
        for (var ahead = first; ahead < first + counted; ahead++)
        {
            longer.AddRow(ahead, programme ? 1 : 0, 0);
        }

        return new NextStep(programme, change, settling + counted, settling, lacking, posterior.HalfWidthAfter(filter), posterior.HalfWidthAfter(longer));
    }
}

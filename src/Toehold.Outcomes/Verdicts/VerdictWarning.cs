namespace Toehold.Outcomes;

/// <summary>What a reader of the verdict should know. A warning corrects nothing.</summary>
public enum VerdictWarning
{
    /// <summary>On one side a quarter or more of the counted ratings are 0 or 10: the scale cannot show more.</summary>
    EndsOfScale,

    /// <summary>On one side fewer than six in ten days are rated.</summary>
    FewRated,

    /// <summary>The diary began within 7 days of a flare, and flares pass.</summary>
    BegunInFlare,

    /// <summary>Another medicine or treatment began; days from then on do not count.</summary>
    TreatmentChanged,
}

/// <summary>When a warning is due, and its words.</summary>
public static class VerdictWarnings
{
    private const double ManyAtEnds = 0.25;
    private const double FewRatedBelow = 0.6;
    private const int FlareDays = 7;

    /// <summary>The fixed upper-case name, for instance <c>FEW_RATED</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the four.</exception>
    public static string ToCode(this VerdictWarning warning) => warning switch
    {
        VerdictWarning.EndsOfScale => "FLOOR_OR_CEILING",
        VerdictWarning.FewRated => "FEW_RATED",
        VerdictWarning.BegunInFlare => "BEGUN_IN_FLARE",
        VerdictWarning.TreatmentChanged => "TREATMENT_CHANGED",
        _ => throw new ArgumentOutOfRangeException(nameof(warning), warning, "Not a warning."),
    };

    /// <summary>The warning in one sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the four.</exception>
    public static string ToSentence(this VerdictWarning warning) => warning switch
    {
        VerdictWarning.EndsOfScale => "Many scores are at an end of the scale, so part of a change may not show.",
        VerdictWarning.FewRated => "Fewer than 6 in 10 days have a score; the days without one may have been different.",
        VerdictWarning.BegunInFlare => "The diary began close to a flare, and flares usually ease by themselves.",
        VerdictWarning.TreatmentChanged => "Another medicine or treatment began, so the comparison stops on the day before.",
        _ => throw new ArgumentOutOfRangeException(nameof(warning), warning, "Not a warning."),
    };

    /// <summary>The warnings that are due, each at most once, in the order of the enumeration.</summary>
    public static IReadOnlyList<VerdictWarning> Due(VerdictRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var diary = request.Comparable;
        return [.. Enum.GetValues<VerdictWarning>().Where(warning => warning switch
        {
            VerdictWarning.EndsOfScale => AtEnds(diary, false) || AtEnds(diary, true),
            VerdictWarning.FewRated => Few(diary, false) || Few(diary, true),
            VerdictWarning.BegunInFlare => request.FlareDay is { } flare && diary.Days.Count > 0
                && Math.Abs((long)diary.Days[0].Day - flare) <= FlareDays,
            _ => request.TreatmentChanged,
        })];
    }

    private static bool AtEnds(Diary diary, bool programme)
    {
        var ratings = diary.Days.Where(day => day.Speaks && day.IsProgramme == programme).ToList();
        return ratings.Count > 0 && ratings.Count(day => day.Pain is 0 or 10) >= ManyAtEnds * ratings.Count;
    }

    private static bool Few(Diary diary, bool programme)
    {
        var share = RatedShare.Of(diary, programme);
        return share.Rated < FewRatedBelow * share.Planned;
    }
}

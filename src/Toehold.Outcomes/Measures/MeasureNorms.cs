namespace Toehold.Outcomes;

/// <summary>What is usual by age, each with its source.</summary>
internal static class MeasureNorms
{
    private static readonly Source Bohannon = new("Bohannon 2006, Top Geriatr Rehabil 22:70 (22 studies, 3484 people)", null, SourceMark.S);
    private static readonly Source Springer = new("Springer and others 2007, mean of three tries", "10.1519/00139143-200704000-00003", SourceMark.M);
    private static readonly Source HeelRises = new("Hébert-Losier and others 2017, as clinics list it; measured on a slope", "10.1016/j.physio.2017.03.002", SourceMark.S2);
    private static readonly Source Steadi = new("CDC STEADI 2017, 30-second chair stand", null, SourceMark.S2);

    /// <summary>Seconds, eyes open. Sex makes no difference. Verified from 60 on; below that from memory.</summary>
    public static readonly IReadOnlyList<Norm> Stance =
    [
        new(60, 69, null, NormKind.Mean, 27.0, Bohannon),
        new(70, 79, null, NormKind.Mean, 17.2, Bohannon),
        new(80, 99, null, NormKind.Mean, 8.5, Bohannon),
        new(18, 39, null, NormKind.Mean, 43.3, Springer),
        new(40, 49, null, NormKind.Mean, 40.3, Springer),
        new(50, 59, null, NormKind.Mean, 37.0, Springer),
    ];

    /// <summary>Times, by decade; a rough guide at home, where there is no slope.</summary>
    public static readonly IReadOnlyList<Norm> HeelRise =
    [
        .. Bands(20, 10, Sex.Male, NormKind.Median, HeelRises, 37, 32, 28, 23, 19, 14, 10),
        .. Bands(20, 10, Sex.Female, NormKind.Median, HeelRises, 30, 27, 24, 21, 19, 16, 13),
    ];

    /// <summary>Times in 30 seconds; below it is below average.</summary>
    public static readonly IReadOnlyList<Norm> ChairStand =
    [
        .. Bands(60, 5, Sex.Male, NormKind.BelowAverage, Steadi, 14, 12, 12, 11, 10, 8, 7),
        .. Bands(60, 5, Sex.Female, NormKind.BelowAverage, Steadi, 12, 11, 10, 10, 9, 8, 4),
    ];

    private static IEnumerable<Norm> Bands(int from, int years, Sex sex, NormKind kind, Source source, params double[] values) =>
        values.Select((value, i) => new Norm(from + (i * years), from + (i * years) + years - 1, sex, kind, value, source));
}

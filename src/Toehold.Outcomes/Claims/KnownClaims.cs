namespace Toehold.Outcomes;

/// <summary>The claims of articles like the one Toehold starts with, graded. Read from abstracts; no clinician has reviewed the grades.</summary>
public static class KnownClaims
{
    private static readonly Source FootMuscleReview = new("Review of 13 trials of foot-muscle training, J Athl Train", "10.4085/1062-6050-0162.22", SourceMark.S);
    private static readonly Source Liang = new("Liang and others 2025, review of 16 papers in older people", "10.1093/ptj/pzae157", SourceMark.S);

    /// <summary>All claims, in the order in which a page shows them.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        new(
            "Makes the feet stronger",
            ClaimGrade.B,
            "Probably, as long as the exercises get harder over time. Older people who trained at home without that gained little.",
            FootMuscleReview,
            Liang,
            new Source("Mickle and others 2016", "10.1016/j.clinbiomech.2016.10.005", SourceMark.S2)),
        new(
            "Improves balance",
            ClaimGrade.B,
            "A little, when standing with open eyes; the studies are small and their certainty is low.",
            Liang,
            new Source("Schwenk and others 2013, review of 8 papers", "10.7547/1030534", SourceMark.S)),
        new(
            "Prevents falls",
            ClaimGrade.D,
            "Exercising the feet alone has not been found to prevent falls. Programmes for balance and leg strength do: about one fall in four fewer.",
            Liang,
            new Source("Sherrington and others 2019, Cochrane review of 108 trials", "10.1002/14651858.CD012424.pub2", SourceMark.S)),
        new(
            "Eases low back pain",
            ClaimGrade.D,
            "We found one small trial, of another foot exercise and in people whose feet roll inwards. Staying active in general does help backs somewhat.",
            new Source("Mahmoud and others 2022, 46 people", "10.3233/IES-210178", SourceMark.S),
            new Source("Review for the WHO guideline 2023", "10.1007/s10926-023-10124-4", SourceMark.S)),
        new(
            "Eases knee pain",
            ClaimGrade.B,
            "In one trial, guided training of feet and ankles eased the pain of knee arthritis. Training the legs is much better studied.",
            new Source("Dantas and others 2023", "10.1016/j.bjpt.2023.100531", SourceMark.S)),
        new(
            "Eases hip pain",
            ClaimGrade.D,
            "We looked for trials of foot exercise in hip pain and found none."),
        new(
            "Eases foot and heel pain",
            ClaimGrade.B,
            "Heel raises with a load can ease heel pain sooner than stretching. For exercises of the small foot muscles, pain did not differ from the comparison.",
            new Source("Rathleff and others 2015, 48 people", null, SourceMark.S2),
            FootMuscleReview),
        new(
            "Prevents leg injuries",
            ClaimGrade.C,
            "Trials disagree: runners used to training had fewer injuries, while newcomers had no fewer overall and more sudden ones.",
            new Source("Taddei and others 2020, 118 runners", "10.1177/0363546520969205", SourceMark.S),
            new Source("Leppänen and others 2024, Br J Sports Med", null, SourceMark.S)),
        new(
            "Acupressure eases pain",
            ClaimGrade.B,
            "Perhaps a little, and for a short while. Where people could not tell, pressing the named points did no more than pressing others.",
            new Source("Li and others 2018, 150 people", "10.1002/acr.23262", SourceMark.S),
            new Source("Yeung and others 2024, 314 people", "10.1001/jamanetworkopen.2024.5830", SourceMark.S),
            new Source("Li and others 2021, review of 23 trials", "10.1155/2021/8862399", SourceMark.S)),
    ];
}

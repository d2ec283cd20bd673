namespace Toehold.Outcomes.Tests;

public sealed class KnownClaimsTests
{
    private static readonly string[] Promises = ["cure", "guarantee", "everyone", "always", "!"];

    [Fact]
    public void Every_claim_has_a_grade_and_an_honest_sentence() => Assert.All(KnownClaims.All, claim =>
    {
        Assert.NotEmpty(claim.Grade.ToLabel());
        Assert.EndsWith(".", claim.Honestly, StringComparison.Ordinal);
    });

    [Fact]
    public void No_claim_promises_anything() =>
        Assert.All(KnownClaims.All, claim => Assert.DoesNotContain(Promises, word => claim.Honestly.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void A_claim_that_is_better_than_unsupported_names_its_sources() =>
        Assert.All(KnownClaims.All.Where(claim => claim.Grade < ClaimGrade.D), claim => Assert.NotEmpty(claim.Sources));

    [Fact]
    public void Nothing_here_is_well_supported_and_three_are_not_supported_at_all()
    {
        var grades = KnownClaims.All.Select(claim => claim.Grade).ToList();

        Assert.DoesNotContain(ClaimGrade.A, grades);
        Assert.Equal(3, grades.Count(grade => grade == ClaimGrade.D));
    }
}

namespace Toehold.Outcomes.Tests;

public sealed class MeasureTests
{
    public static TheoryData<string> Names => [.. Measure.All.Select(measure => measure.Name)];

    [Fact]
    public void Own_activities_score_their_mean()
    {
        Assert.Equal(4, Measure.OwnActivities.Score([2, 4, 6]));
        Assert.Equal(5.2, Measure.OwnActivities.Score([0, 10, 5, 5, 6]), 1e-12);
        Assert.Throws<ArgumentException>(() => Measure.OwnActivities.Score([2, 4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.OwnActivities.Score([2, 4, 11]));
    }

    [Fact]
    public void Standing_scores_its_best_try_cut_at_45_seconds()
    {
        Assert.Equal(12.5, Measure.SingleLegStance.Score([8, 12.5, 3]));
        Assert.Equal(45, Measure.SingleLegStance.Score([61]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.SingleLegStance.Score([double.NaN]));
        Assert.Throws<ArgumentException>(() => Measure.SingleLegStance.Score([]));
    }

    [Fact]
    public void Chair_stands_with_the_arms_score_nothing()
    {
        Assert.Equal(12, Measure.ChairStand.Score(12, armsHelped: false));
        Assert.Equal(0, Measure.ChairStand.Score(12, armsHelped: true));
    }

    [Fact]
    public void Adherence_is_what_was_done_of_what_was_planned_and_no_more_than_all()
    {
        Assert.Equal(75, Measure.Adherence.Score(3, 4));
        Assert.Equal(100, Measure.Adherence.Score(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.Adherence.Score(0, 0));
    }

    [Fact]
    public void Whole_scores_keep_to_their_range()
    {
        Assert.Equal(10, Measure.Pain.Score(10));
        Assert.Equal(24, Measure.BackDisability.Score(24));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.Pain.Score(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.BackDisability.Score(25));
        Assert.Throws<ArgumentOutOfRangeException>(() => Measure.HeelRise.Score(-1));
    }

    [Theory]
    [InlineData("Standing on one leg", 65, null, 27.0)]
    [InlineData("Standing on one leg", 80, Sex.Male, 8.5)]
    [InlineData("Heel rises on one leg", 64, Sex.Female, 19.0)]
    [InlineData("Heel rises on one leg", 25, Sex.Male, 37.0)]
    [InlineData("Chair stands in 30 seconds", 94, Sex.Female, 4.0)]
    [InlineData("Chair stands in 30 seconds", 60, Sex.Male, 14.0)]
    public void Norms_go_by_age_and_sex(string name, int age, Sex? sex, double expected) =>
        Assert.Equal(expected, Measure.All.Single(measure => measure.Name == name).NormFor(age, sex)!.Value);

    [Fact]
    public void A_norm_by_sex_needs_the_sex_and_an_unverified_one_is_not_given()
    {
        Assert.Null(new Measure.HeelRise().NormFor(64, null));
        Assert.Null(new Measure.SingleLegStance().NormFor(45, Sex.Male));
        Assert.Null(new Measure.ChairStand().NormFor(59, Sex.Male));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_remembered_is_marked_and_every_number_has_a_source(string name)
    {
        var measure = Measure.All.Single(measure => measure.Name == name);

        var sources = measure.Norms.Select(norm => norm.Source).Append(measure.SmallestReal?.Source).Append(measure.SmallestMeaningful?.Source);

        Assert.All(sources.OfType<Source>(), source => Assert.Equal(source.Mark != SourceMark.M, source.IsVerified));
        Assert.All(measure.Norms, norm => Assert.True(measure.IsScore(norm.Value)));
    }

    [Fact]
    public void Every_case_of_the_family_is_offered()
    {
        var cases = typeof(Measure).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Measure)));

        Assert.Equal(cases.OrderBy(type => type.Name), Measure.All.Select(measure => measure.GetType()).OrderBy(type => type.Name));
    }
}

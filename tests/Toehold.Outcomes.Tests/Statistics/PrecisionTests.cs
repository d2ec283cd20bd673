namespace Toehold.Outcomes.Tests;

public sealed class PrecisionTests
{
    // Without data the effect is N(0, sd), so a drop of two points is Phi(-2 / sd). Values: standard tables to 15 digits.
    [Theory]
    [InlineData(1, 0.0227501319481792)]
    [InlineData(0.4, 2.86651571879194e-7)]
    [InlineData(0.2, 7.61985302416052e-24)]
    [InlineData(0.1, 2.75362411860623e-89)]
    public void The_normal_tail_keeps_its_digits(double sd, double expected)
    {
        var options = new VerdictOptions { EffectSd = sd };

        var model = VerdictModel.From(new EffectPosterior(new DiaryFilter(0), options));

        Assert.Equal(expected, model.ProbabilityDrop2, 1e-12 * expected);
    }

    [Fact]
    public void The_quantiles_of_a_single_normal_are_its_quantiles()
    {
        var model = VerdictModel.From(new EffectPosterior(new DiaryFilter(0), VerdictOptions.Default));

        Assert.Equal(-3.919927969080108, model.Low95, 1e-11);
        Assert.Equal(2.563103131089201, model.High80, 1e-11);
    }
}

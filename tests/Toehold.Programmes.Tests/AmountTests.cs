namespace Toehold.Programmes.Tests;

public sealed class AmountTests
{
    [Theory]
    [InlineData(3d, 3d, "3")]
    [InlineData(3d, 5d, "3–5")]
    [InlineData(30d, null, "at least 30")]
    [InlineData(null, 10d, "up to 10")]
    [InlineData(0.5, 1.25, "0.5–1.25")]
    public void An_amount_says_itself_in_words(double? min, double? max, string expected)
    {
        var amount = Amount.Between(min, max);

        Assert.Equal(expected, amount.ToString());
    }

    [Theory]
    [InlineData(3d, 5d, 3d, 5d)]
    [InlineData(30d, null, 30d, 30d)]
    [InlineData(null, 10d, 10d, 10d)]
    public void A_missing_end_is_taken_from_the_other(double? min, double? max, double gentle, double far)
    {
        var amount = Amount.Between(min, max);

        Assert.Equal((gentle, far), (amount.Gentle, amount.Far));
    }

    [Theory]
    [InlineData(-1d, null)]
    [InlineData(null, -0.1)]
    [InlineData(double.NaN, null)]
    [InlineData(null, double.PositiveInfinity)]
    [InlineData(5d, 3d)]
    public void An_impossible_amount_cannot_be_made(double? min, double? max) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.Between(min, max));

    [Fact]
    public void An_amount_without_an_end_cannot_be_made() =>
        Assert.Throws<ArgumentException>(() => Amount.Between(null, null));

    [Fact]
    public void Only_two_equal_ends_are_exact()
    {
        Assert.True(Amount.Of(4).IsExact);
        Assert.False(Amount.Between(3, 5).IsExact);
        Assert.False(Amount.AtLeast(3).IsExact);
        Assert.False(Amount.UpTo(3).IsExact);
    }

    [Fact]
    public void Amounts_with_the_same_ends_are_the_same() =>
        Assert.Equal(Amount.Of(4), Amount.Between(4, 4));
}

namespace Toehold.Programmes.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData(1d, 1d, AmountUnit.Times, "once")]
    [InlineData(2d, 2d, AmountUnit.Times, "twice")]
    [InlineData(1d, 2d, AmountUnit.Times, "1 to 2 times")]
    [InlineData(null, 1d, AmountUnit.Sets, "up to 1 set")]
    [InlineData(90d, 90d, AmountUnit.Time, "90 seconds")]
    [InlineData(60d, 180d, AmountUnit.Time, "1 to 3 minutes")]
    [InlineData(0.5, 0.5, AmountUnit.Time, "0.5 seconds")]
    [InlineData(5d, null, AmountUnit.Days, "at least 5 days")]
    [InlineData(1d, 1d, AmountUnit.Breaths, "1 breath")]
    public void An_amount_is_written_as_one_would_say_it(double? min, double? max, AmountUnit unit, string expected)
    {
        var words = AmountWords.Write(Amount.Between(min, max), unit);

        Assert.Equal(expected, words);
    }

    [Fact]
    public void Every_amount_comes_back_from_its_words() => Generated.Holds(Generated.Amounts, amount =>
        Assert.All(Enum.GetValues<AmountUnit>(), unit => Assert.Equal(amount, AmountWords.Read(AmountWords.Write(amount, unit), unit))));

    [Theory]
    [InlineData("ten seconds"), InlineData("10"), InlineData("5 to 3 seconds"), InlineData("-1 seconds"), InlineData("1e3 seconds"), InlineData("seconds"), InlineData("1 to 2 to 3 seconds")]
    public void Other_words_are_no_amount(string words) => Assert.Null(AmountWords.Read(words, AmountUnit.Time));

    [Fact]
    public void Every_text_fits_on_one_line_and_comes_back() => Generated.Holds(Generated.Text, text =>
    {
        var line = WrittenLine.Write(text, ',');

        Assert.DoesNotContain('\n', line);
        Assert.Equal(line, line.Trim());
        Assert.Equal(text, WrittenLine.Read(line));
        Assert.Single(WrittenLine.Parts(line, ','));
    });
}

using System.Reflection;

namespace Toehold.Outcomes.Tests;

public sealed class HostileDiaryTests
{
    public static TheoryData<string> Names => [.. Diaries.Keys];

    private static Dictionary<string, Diary> Diaries => new()
    {
        ["from worst to none"] = Made.Blocks((1800, 10), (1800, 0)),
        ["from none to worst"] = Made.Blocks((1800, 0), (1800, 10)),
        ["ten years the same"] = Made.Blocks((1825, 0), (1825, 0)),
        ["every other day worst"] = new Diary(Enumerable.Range(0, 400).Select(day => new DiaryDay(day, day / 200, 10 * (day % 2)))),
        ["centuries between days"] = new Diary(Enumerable.Range(0, 60).Select(i => new DiaryDay((i - 30) * 3_000_000, i / 30, i % 11))),
        ["a switch a day"] = new Diary(Enumerable.Range(0, 200).Select(day => new DiaryDay(day, day % 2, day % 3))),
        ["half days only"] = new Diary(Enumerable.Range(0, 50).Select(day => new DiaryDay(day, 0.5, day % 7))),
        ["tiny shares"] = new Diary(Enumerable.Range(0, 50).Select(day => new DiaryDay(day, double.Epsilon, 10 - double.Epsilon))),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_stays_finite(string name)
    {
        var model = Made.Model(Diaries[name]);

        var numbers = typeof(VerdictModel).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(double));
        Assert.All(numbers, number => Assert.True(double.IsFinite((double)number.GetValue(model)!), number.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_interval_stays_in_order_and_within_reach(string name)
    {
        var model = Made.Model(Diaries[name]);

        Assert.InRange(model.Low95, -30, model.Low80);
        Assert.InRange(model.High95, model.High80, 30);
        Assert.InRange(model.ShownInterval.Low, -10, 10);
        Assert.InRange(model.ShownInterval.High, -10, 10);
    }

    [Fact]
    public void Odds_beyond_all_numbers_are_the_largest_number_and_said_with_a_bound()
    {
        var verdict = Verdict.For(new VerdictRequest { Diary = Made.Blocks((1800, 10), (1800, 0)) });

        Assert.Equal(double.MaxValue, verdict.Model.OddsLower);
        Assert.StartsWith("Odds that pain is lower rather than unchanged: more than 1000 to 1;", verdict.OddsSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_do_not_rise_are_a_mistake()
    {
        DiaryDay[] twice = [new(1, 0, 5), new(1, 0, 6)];

        Assert.Throws<ArgumentException>(() => new Diary(twice));
        Assert.Throws<ArgumentException>(() => Array.ForEach(twice, new DiaryFilter(1).Add));
    }

    [Theory]
    [InlineData(0, -0.1, null)]
    [InlineData(0, 1.1, null)]
    [InlineData(0, double.NaN, null)]
    [InlineData(0, 0.0, 10.5)]
    [InlineData(0, 0.0, -1.0)]
    [InlineData(0, 0.0, double.NaN)]
    [InlineData(int.MaxValue, 0.0, 5.0)]
    [InlineData(int.MinValue, 0.0, 5.0)]
    public void A_day_outside_its_ranges_is_a_mistake(int day, double planned, double? pain) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiaryDay(day, planned, pain));

    [Fact]
    public void Options_that_make_no_sense_are_a_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new VerdictOptions { EffectSd = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new VerdictOptions { ScatterMedian = double.PositiveInfinity });
        Assert.Throws<ArgumentOutOfRangeException>(() => VerdictOptions.Default with { SettlingDays = -1 });
    }
}

using Microsoft.Extensions.Primitives;
using Toehold.Outcomes;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Measures;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Tests;

public sealed class MeasureFormTests
{
    [Theory]
    [InlineData("stance", "safe", "side=left;try1=12")]
    [InlineData("stance", "side", "safe=yes;try1=12")]
    [InlineData("stance", "tries", "safe=yes;side=left")]
    [InlineData("stance", "tries", "safe=yes;side=left;try1=46")]
    [InlineData("stance", "tries", "safe=yes;side=left;try1=12;try2=long")]
    [InlineData("stance", "age", "safe=yes;side=left;try1=12;age=7")]
    [InlineData("chair-stand", "score", "safe=yes;score=61")]
    [InlineData("heel-rise", "score", "safe=yes;side=left;score=-1")]
    [InlineData("rmdq", "score", "score=25")]
    [InlineData("rmdq", "score", "score=2.5")]
    [InlineData("psfs", "activities", "name1=Stairs;rating1=3;name2=Walking;rating2=4")]
    [InlineData("psfs", "activities", "name1=Stairs;rating1=3;name2=Walking;rating2=4;name3=Cooking;rating3=11")]
    [InlineData("psfs", "activities", "name1=Stairs;rating1=3;name2=Walking;rating2=4;name3=Cooking;rating3=5;rating4=5")]
    public void What_is_to_be_put_right_is_named(string key, string part, string fields)
    {
        var (measured, problem) = Read(key, fields);

        Assert.Equal((null, part), (measured, problem));
        Assert.EndsWith(".", MeasureProblems.Sentence(English, MeasureSheet.Find(key)!, problem), StringComparison.Ordinal);
    }

    [Fact]
    public void The_best_of_three_tries_counts_and_all_are_kept()
    {
        var (measured, _) = Read("stance", "safe=yes;side=right;try1=12.5;try2=31,2;age=64;sex=female");

        Assert.Equal((31.2, BodySide.Right, 64, NormSex.Female), (measured!.Score, measured.Side!.Value, measured.Age!.Value, measured.Sex!.Value));
        Assert.Equal([12.5, 31.2], measured.Parts!.Select(part => part.Value));
    }

    [Fact]
    public void Arms_make_a_chair_stand_nought_and_the_count_is_kept()
    {
        var (measured, _) = Read("chair-stand", "safe=yes;score=9;arms=yes");

        Assert.Equal((0, 9), (measured!.Score, measured.Parts![0].Value));
    }

    [Fact]
    public void Own_activities_make_a_mean_with_their_names()
    {
        var (measured, _) = Read("psfs", "name1=Stairs;rating1=3;name2=Walking;rating2=4;name3=Cooking;rating3=8");

        Assert.Equal(5, measured!.Score);
        Assert.Equal(["Stairs", "Walking", "Cooking"], measured.Parts!.Select(part => part.Name));
    }

    [Theory]
    [InlineData(64, null, "Usual for people of 60 to 69: 27 seconds on average. Bohannon 2006, Top Geriatr Rehabil 22:70 (22 studies, 3484 people).")]
    [InlineData(44, null, "Usual for people of 40 to 49: 40.3 seconds on average. Not verified. (Springer and others 2007, mean of three tries)")]
    [InlineData(12, null, "We know of no numbers for the age of 12.")]
    [InlineData(null, null, "Give your age above to see what is usual.")]
    public void A_norm_says_how_well_it_is_known(int? age, NormSex? sex, string expected) =>
        Assert.Equal(expected, MeasureWords.Usual(English, new Measure.SingleLegStance(), age, sex));

    [Fact]
    public void A_norm_that_differs_by_sex_asks_for_it() =>
        Assert.Equal("What is usual differs for women and men; say which to compare with.", MeasureWords.Usual(English, new Measure.HeelRise(), 64, null));

    private static Words English => new(() => PersonSettings.Default);

    private static (What.Measured? Measured, string Problem) Read(string key, string fields) => new MeasureForm(
        MeasureSheet.Find(key)!,
        new FormCollection(fields.Split(';').Select(field => field.Split('=')).ToDictionary(pair => pair[0], pair => new StringValues(pair[1])))).Read();
}

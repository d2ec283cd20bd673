namespace Toehold.Outcomes.Tests;

/// <summary>The picture and the sentence cannot part: what the band shows follows from the answer, whatever the diary.</summary>
public sealed class AnswerBandTests
{
    private static readonly (VerdictRequest Request, Verdict Verdict)[] Drawn =
    [
        .. from seed in Enumerable.Range(300, 90)
           from end in new[] { false, true }
           let diary = seed % 30 == 0
               ? Made.Blocks((100, 6), (100, 5.5))
               : Made.Drawn(seed, (seed % 9) - 6, 10 + (seed % 20), 2 + (2 * (seed % 2)), level: 2 + (seed % 7))
           let request = new VerdictRequest { Diary = diary, AtPlannedEnd = end }
           select (request, Verdict.For(request)),
    ];

    [Fact]
    public void The_diaries_bring_about_every_answer_that_has_a_band()
    {
        var codes = Drawn.Where(each => each.Verdict.Band is not null).Select(each => each.Verdict.Code).Distinct().Order();

        Assert.Equal(Enum.GetValues<VerdictCode>().Where(code => code != VerdictCode.TooEarlyData), codes);
    }

    [Fact]
    public void Lower_and_higher_lie_on_one_side_of_no_difference_and_open_answers_on_both()
    {
        foreach (var (_, verdict) in Drawn.Where(each => each.Verdict.Band is not null))
        {
            var band = verdict.Band!;

            Assert.True(
                verdict.Code switch
                {
                    VerdictCode.Higher => band.Low > 0,
                    VerdictCode.TooEarlyEvidence or VerdictCode.UndecidedAtEnd => band.Low <= 0 && band.High >= 0,
                    VerdictCode.NoWorthwhileDrop => band.High >= 0,
                    _ => band.High < 0,
                },
                $"{verdict.Code} {band}");
        }
    }

    [Fact]
    public void The_line_that_matters_lies_above_in_or_below_the_probable_part_as_the_size_is()
    {
        foreach (var (_, verdict) in Drawn.Where(each => each.Verdict.Code.IsLower()))
        {
            var (line, probable) = (verdict.Band!.Line!.Value, verdict.Band.Probable!.Value);
            var size = line.At >= probable.High ? VerdictCode.LowerWorthwhile : line.At <= probable.Low ? VerdictCode.LowerSmall : VerdictCode.LowerSizeUnsure;

            Assert.True(line.Matters);
            Assert.Equal(verdict.Code, size);
        }
    }

    [Fact]
    public void Where_a_drop_of_a_point_is_unlikely_the_band_ends_above_it()
    {
        foreach (var (_, verdict) in Drawn.Where(each => each.Verdict.Code == VerdictCode.NoWorthwhileDrop))
        {
            Assert.Equal(new AnswerLine(-1, AnswerLineKind.OnePoint), verdict.Band!.Line);
            Assert.True(verdict.Band.Low >= -1);
        }
    }

    [Fact]
    public void The_line_is_two_points_or_about_thirty_per_cent_whichever_is_less_of_a_drop()
    {
        var high = Verdict.For(new VerdictRequest { Diary = Made.Blocks((60, 9), (60, 6)) }).Band!.Line!.Value;
        var low = Verdict.For(new VerdictRequest { Diary = Made.Blocks((60, 3), (60, 1)) }).Band!.Line!.Value;

        Assert.Equal(new AnswerLine(-2, AnswerLineKind.TwoPoints), high);
        Assert.Equal(AnswerLineKind.ThirtyPercent, low.Kind);
        Assert.Equal(-0.9, low.At, 0.05);
    }

    [Fact]
    public void Too_few_days_have_no_band() => Assert.Null(Verdict.For(new VerdictRequest { Diary = Made.Blocks((30, 6), (6, 3)) }).Band);
}

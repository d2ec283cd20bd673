using Toehold.Outcomes;
using Toehold.Storage;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Progress;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Tests;

/// <summary>What the progress page says beside its first sentence, and the picture that goes with it.</summary>
public sealed class AnswerWordsTests
{
    private static readonly DateOnly First = new(2026, 3, 2);

    private static Words English => new(() => PersonSettings.Default);

    [Fact]
    public void A_drop_that_matters_is_said_and_drawn_with_its_line()
    {
        var answer = Answer(84, day => day < 14 ? 7 : 3);

        var drawn = DiaryPicture.Draw(English, answer, []).Value;

        Assert.Equal(VerdictCode.LowerWorthwhile, answer.Verdict.Code);
        Assert.Equal("The blue band lies below the green line: a drop that is very probably big enough to matter.", AnswerWords.Picture(answer));
        Assert.Equal("If the exercises suit you, keep them up.", AnswerWords.Next(English, answer));
        Assert.Contains("class=\"matters\"", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("today", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rise_has_no_line_that_matters_and_no_second_advice()
    {
        var answer = Answer(84, day => day < 14 ? 3 : 7);

        Assert.Equal(VerdictCode.Higher, answer.Verdict.Code);
        Assert.Null(AnswerWords.Next(English, answer));
        Assert.DoesNotContain("class=\"matters\"", DiaryPicture.Draw(English, answer, []).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_answers_show_where_it_may_lie_and_no_best_guess()
    {
        var answer = Answer(84, day => day % 3 * 4);

        var drawn = DiaryPicture.Draw(English, answer, []).Value;

        Assert.Equal(VerdictCode.UndecidedAtEnd, answer.Verdict.Code);
        Assert.EndsWith(" While both are possible, no best guess is given.", AnswerWords.Because(English, answer), StringComparison.Ordinal);
        Assert.Equal("Most of all, more days off were needed; another plan can have them.", AnswerWords.Next(English, answer));
        Assert.DoesNotContain("Best guess", $"{ChangePicture.Draw(English, answer.Verdict, answer.Verdict.Band!)}{AnswerWords.Range(English, answer)}", StringComparison.Ordinal);
        Assert.Contains("band-open", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"level\"", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_runs_marks_today_and_sets_the_days_to_come_apart()
    {
        var answer = Answer(9, _ => 4);

        var drawn = DiaryPicture.Draw(English, answer, []).Value;

        Assert.Equal("Days counted so far: 9 without the exercises and 0 with them; each side needs 7, and the first 7 after a change do not count. With a score every day, the first answer can come after 29 March.", AnswerWords.Because(English, answer));
        Assert.All(["today", "still to come", "ahead-with", ">off<", ">exercises<"], part => Assert.Contains(part, drawn, StringComparison.Ordinal));
    }

    [Fact]
    public void The_key_names_only_what_the_picture_shows()
    {
        var early = PictureKey.Of(English, Answer(9, _ => 4)).Select(item => item.Style);
        var late = PictureKey.Of(English, Answer(84, day => day < 14 ? 7 : 3)).Select(item => item.Style);

        Assert.Equal(["swatch-day", "swatch-off-level"], early);
        Assert.Equal(["swatch-day", "swatch-with", "swatch-aside", "swatch-off-level", "swatch-probable", "swatch-line", "swatch-matters"], late);
    }

    [Fact]
    public void A_best_guess_past_the_line_that_matters_says_why_it_is_still_open()
    {
        var answer = Answer(84, day => (day < 14 ? 6 : 4) + (day % 5) - 2);

        var because = AnswerWords.Because(English, answer);

        Assert.Equal(VerdictCode.LowerSizeUnsure, answer.Verdict.Code);
        Assert.Matches("A drop begins to matter at 1\\.\\d points, which is 30 % of your usual pain; more than that and less than that are both still possible\\.$", because);
        Assert.Contains(PictureKey.Of(English, answer), item => item.Style == "swatch-matters" && item.Words.Contains("30 % of your usual pain", StringComparison.Ordinal));
    }

    [Fact]
    public void Pain_that_climbs_by_itself_is_said()
    {
        var climbing = Answer(84, day => day / 14);

        Assert.StartsWith("The lines climb: ", AnswerWords.Drift(English, climbing), StringComparison.Ordinal);
        Assert.Null(AnswerWords.Drift(English, Answer(84, _ => 5)));
    }

    [Fact]
    public void A_plan_without_enough_scores_says_that_it_can_give_no_answer()
    {
        var answer = Answer(84, day => 4, day => day > 10);

        var headline = ProgressWords.Headline(English, View(answer, null));

        Assert.Equal("The planned days are over, and too few of them have a score to tell whether the exercises help.", headline);
        Assert.Equal("A new plan, with a score on more days, can still find out.", AnswerWords.Next(English, answer));
    }

    [Fact]
    public void Pain_that_is_worse_is_said_once()
    {
        var worse = new Dictionary<DateOnly, double>(Enumerable.Range(-14, 35).Select(day => KeyValuePair.Create(First.AddDays(day), day < 0 ? 3d : 6)));
        var course = PainCourse.Of(worse, First, First.AddDays(20));

        Assert.StartsWith("For two weeks your pain has been worse", ProgressWords.Alarm(English, View(null, course)), StringComparison.Ordinal);
        Assert.Null(ProgressWords.Alarm(English, View(Answer(84, day => day < 14 ? 3 : 7), course)));
    }

    [Theory]
    [InlineData(13, 13, "about 1")]
    [InlineData(25, 50, "2 to 5")]
    [InlineData(53, 84, "5 to 8")]
    [InlineData(56, 96, "6 to 10")]
    public void Chances_are_told_in_people_of_ten_and_half_a_person_is_not_promised(int least, int most, string words) =>
        Assert.Equal(words, PlanWords.TenOf(English, least, most));

    private static ProgressView View(PlanAnswer? answer, PainCourse? course) => new()
    {
        Today = First.AddDays(84),
        FindingOut = FindingOut.Of([]),
        Pain = new Dictionary<DateOnly, double>(),
        Answer = answer,
        Course = course,
        Practised = [],
        Levels = [],
    };

    /// <summary>Two weeks off and ten with the exercises, so many of them over.</summary>
    private static PlanAnswer Answer(int days, Func<int, int> pain, Func<int, bool>? rated = null)
    {
        var plan = new Entry
        {
            Id = new Guid(1, 0, 0, new byte[8]),
            OccurredAt = new DateTimeOffset(First.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero),
            Day = First,
            What = new What.PlanFixed { FirstDay = First, BlockDays = [14, 70], SettlingDays = 7, PainAge = PainAge.LongStanding },
        };
        var scores = Enumerable.Range(0, days).Where(rated ?? (_ => true)).ToDictionary(First.AddDays, day => (double)pain(day));
        return PlanAnswer.Of(FindingOut.Of([plan]), scores, First.AddDays(days))!;
    }
}

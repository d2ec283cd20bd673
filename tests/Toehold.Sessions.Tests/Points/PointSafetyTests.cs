namespace Toehold.Sessions.Tests;

public sealed class PointSafetyTests
{
    private static readonly string[] Forbidden = ["BL60", "BL67", "SP6", "LI4"];

    [Fact]
    public void In_pregnancy_four_points_are_left_out_and_the_others_are_to_be_asked_about()
    {
        var answers = SafetyAnswers.From(["pregnant"]);

        var advice = PressPoints.All.ToDictionary(point => point.Code, point => PointSafety.Of(point, answers));

        Assert.All(Forbidden, code => Assert.Equal(new PointAdvice.LeaveOut("Not in pregnancy."), advice[code]));
        Assert.All(advice.Where(pair => !Forbidden.Contains(pair.Key)), pair => Assert.IsType<PointAdvice.AskFirst>(pair.Value));
    }

    [Fact]
    public void Before_anything_is_answered_what_pregnancy_rules_out_is_left_out()
    {
        var leftOut = PressPoints.All.Where(point => PointSafety.Of(point, null) is PointAdvice.LeaveOut).Select(point => point.Code);

        Assert.Equal(Forbidden.Order(), leftOut.Order());
    }

    [Fact]
    public void Nothing_is_pressed_while_a_doctor_is_to_be_asked_today()
    {
        var answers = SafetyAnswers.From(["calf"]);

        Assert.All(PressPoints.All, point => Assert.IsType<PointAdvice.LeaveOut>(PointSafety.Of(point, answers)));
    }

    [Theory]
    [InlineData("calf-injury", "KI3", true)]
    [InlineData("calf-injury", "BL60", true)]
    [InlineData("calf-injury", "KI1", false)]
    [InlineData("ankle-sprain", "ST41", true)]
    [InlineData("foot-bones", "LR3", true)]
    [InlineData("foot-bones", "GB34", false)]
    public void A_point_where_something_is_hurt_is_left_out(string answer, string code, bool leftOut) =>
        Assert.Equal(leftOut, PointSafety.Of(PressPoints.Find(code)!, SafetyAnswers.From([answer])) is PointAdvice.LeaveOut);

    [Theory]
    [InlineData("numb-feet")]
    [InlineData("heart-vessels")]
    [InlineData("fragile-skin")]
    public void Some_answers_ask_to_ask_first(string answer) =>
        Assert.All(PressPoints.All, point => Assert.IsType<PointAdvice.AskFirst>(PointSafety.Of(point, SafetyAnswers.From([answer]))));

    [Fact]
    public void With_no_to_everything_every_point_may_be_pressed() =>
        Assert.All(PressPoints.All, point => Assert.IsType<PointAdvice.GoAhead>(PointSafety.Of(point, SafetyAnswers.From([]))));

    [Fact]
    public void Every_answer_that_leaves_a_point_out_is_a_question_that_is_asked()
    {
        string[] expected = ["pregnant", "ankle-sprain", "calf-injury", "foot-bones", "numb-feet", "surgery", "no-weight", "under-16", "fragile-skin", "heart-vessels"];

        var asked = SafetyQuestions.All.Select(question => question.Id)
            .Where(id => PressPoints.All.Any(point => PointSafety.Of(point, SafetyAnswers.From([id])) is not PointAdvice.GoAhead));

        Assert.Empty(expected.Except(asked));
    }

    [Fact]
    public void A_point_is_found_by_its_code_in_any_case()
    {
        Assert.Equal("SP6", PressPoints.Find("sp6")?.Code);
        Assert.Null(PressPoints.Find("XX9"));
    }
}

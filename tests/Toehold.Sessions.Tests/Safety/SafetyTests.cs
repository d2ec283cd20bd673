namespace Toehold.Sessions.Tests.Safety;

public sealed class SafetyTests
{
    // The words of a diagnosis: a question asks for signs and an advice says what to do.
    private static readonly string[] Diagnoses =
        ["cauda equina", "thrombosis", "DVT", "rupture", "fracture", "infarct", "embol", "sciatica", "diagnos", "you have", "it could be", "it may be"];

    [Fact]
    public void Every_question_has_its_own_id_and_asks_one_plain_question()
    {
        var all = SafetyQuestions.All;

        Assert.Distinct(all.Select(question => question.Id));
        Assert.All(all, question =>
        {
            Assert.Matches("^[a-z0-9-]+$", question.Id);
            Assert.EndsWith(".", question.Advice, StringComparison.Ordinal);
            Assert.Contains('?', question.Ask);
            Assert.InRange(question.Ask.Length, 15, 200);
        });
    }

    [Fact]
    public void Advice_never_names_what_it_might_be() =>
        Assert.All(SafetyQuestions.All, question =>
            Assert.All(Diagnoses, word => Assert.DoesNotContain(word, question.Advice, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Every_level_has_questions_and_the_most_urgent_come_first()
    {
        var outcomes = SafetyQuestions.All.Select(question => question.Outcome).ToList();

        Assert.Equal(outcomes.OrderDescending(), outcomes);
        Assert.Equal(4, outcomes.Distinct().Count());
    }

    [Fact]
    public void Every_choice_names_a_ladder_and_a_level_that_it_has() =>
        Assert.All(SafetyQuestions.All.SelectMany(question => question.Choices), choice =>
        {
            var ladder = FootLadders.For(choice.Exercise);
            Assert.NotNull(ladder);
            Assert.True(choice.HighestLevel is null or (>= 1 and < 4));
        });

    [Fact]
    public void No_yes_goes_ahead_with_every_step()
    {
        var answers = SafetyAnswers.From([]);

        Assert.Equal(SafetyOutcome.GoAhead, answers.Outcome);
        Assert.All(FootLadders.All, ladder => Assert.Equal(ladder.Top, answers.HighestStep(ladder)));
    }

    [Fact]
    public void The_most_urgent_yes_decides()
    {
        var answers = SafetyAnswers.From(["pregnant", "saddle-numbness", "calf"]);

        Assert.Equal(SafetyOutcome.Emergency, answers.Outcome);
        Assert.True(answers.ClosesTheProgramme);
        Assert.Equal(["saddle-numbness", "calf", "pregnant"], answers.Yes.Select(question => question.Id));
    }

    [Fact]
    public void Asking_first_and_safer_variations_leave_the_programme_open()
    {
        var answers = SafetyAnswers.From(["surgery", "falls"]);

        Assert.Equal(SafetyOutcome.AskFirst, answers.Outcome);
        Assert.False(answers.ClosesTheProgramme);
    }

    [Fact]
    public void A_risk_of_falling_chooses_the_seated_forms()
    {
        var answers = SafetyAnswers.From(["falls"]);

        Assert.Equal(2, answers.HighestStep(FootLadders.ToePress));
        Assert.Equal(0, answers.HighestStep(FootLadders.ToeWalking));
        Assert.Equal(FootLadders.AnkleCircles.Top, answers.HighestStep(FootLadders.AnkleCircles));
        Assert.All([FootLadders.ToePress, FootLadders.ToeWalking], ladder =>
            Assert.Equal(Programmes.Position.Sitting, ladder.Steps[answers.HighestStep(ladder)!.Value].Exercise.Position));
    }

    [Fact]
    public void The_gentlest_of_several_choices_counts()
    {
        var answers = SafetyAnswers.From(["pregnant", "falls", "toe-cramps", "numb-feet"]);

        Assert.Equal(0, answers.HighestStep(FootLadders.ToeWalking));
        Assert.Null(answers.HighestStep(FootLadders.ToePencilLift));
    }

    [Fact]
    public void An_id_of_an_older_form_is_passed_over()
    {
        var answers = SafetyAnswers.From(["no-such-question", "falls"]);

        Assert.Equal(["falls"], answers.Yes.Select(question => question.Id));
    }
}

namespace Toehold.Reading.Tests;

public sealed class SpecificationTests
{
    public static TheoryData<Example> Examples => [.. Specification.All()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_hand_out_is_read_as_its_specification_says(Example example)
    {
        ArgumentNullException.ThrowIfNull(example);

        var programme = HandOutReader.Read(example.Text).Programme;

        Assert.Equal(example.Expected, Shown.Programme(programme));
    }

    [Fact]
    public void Every_rule_has_an_example()
    {
        var rules = Specification.All().Select(example => example.Rule[..example.Rule.IndexOf('.', StringComparison.Ordinal)]).Distinct().Select(int.Parse).Order();

        Assert.Equal(Enumerable.Range(1, 43), rules);
    }
}

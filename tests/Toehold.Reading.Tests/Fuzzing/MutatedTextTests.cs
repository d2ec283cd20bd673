namespace Toehold.Reading.Tests;

public sealed class MutatedTextTests
{
    private const int First = 20261125;
    private const int Count = 1000;

    [Fact]
    public void No_text_breaks_the_reader()
    {
        var texts = new MutatedText([.. Specification.All().Select(example => example.Text), .. BuiltInHandOuts.All.Values]);

        var broken = Enumerable.Range(First, Count).Select(seed => (Seed: seed, Problem: ReadingInvariants.Broken(HandOutReader.Read(texts.Of(seed))))).Where(one => one.Problem is not null);

        Assert.Empty(broken);
    }
}

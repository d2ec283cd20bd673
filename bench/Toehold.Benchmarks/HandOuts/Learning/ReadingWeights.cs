using Toehold.Reading;
using Toehold.Reading.Tests;

namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>Learns the weights by which exercises are found from texts read by hand, and says what they are worth on texts that they were not learned from.</summary>
internal static class ReadingWeights
{
    private const int Folds = 5;
    private const int Runs = 3;
    /// <summary>Rules are few, and must hold.</summary>
    private const double CountsOfRule = 5;

    private const string Ending = ".weights";

    /// <param name="words">Folders of texts beside their readings; FILE.weights to write; -v for every difference.</param>
    /// <param name="output">Where the figures go.</param>
    public static int Run(string[] words, TextWriter output) => Run(words, Learner.Best, output);

    public static int Run(string[] words, Learner learner, TextWriter output)
    {
        var read = words.Where(Directory.Exists).SelectMany(GoldText.Folder).DistinctBy(gold => gold.Text).Select(gold => new LearningText(gold)).ToList();
        List<LearningText> texts = [.. read, .. Rules().Select(gold => new LearningText(gold) { Counts = CountsOfRule })];
        learner.Align(texts);
        output.WriteLine($"{read.Count} texts, {read.Count(text => !text.IsListed)} of them told in running text, and the examples of the specification.");
        var now = Score(read, Weights.Learned);
        output.WriteLine($"Weights of now, which may know these texts: {now}");
        var heldOut = HeldOut(read, texts, learner);
        output.WriteLine($"Held out, {Folds} folds, {Runs} times:        {heldOut}");
        var weights = learner.Learn(texts);
        var learned = Score(read, weights);
        output.WriteLine($"Learned from:                              {learned}");
        foreach (var difference in words.Contains("-v") ? heldOut.Differences.Select(difference => "held out " + difference).Concat(learned.Differences.Select(difference => "learned from " + difference)) : [])
        {
            output.WriteLine(difference);
        }

        foreach (var file in words.Where(word => word.EndsWith(Ending, StringComparison.Ordinal)))
        {
            File.WriteAllText(file, weights.Write());
        }

        texts.ForEach(text => text.Dispose());
        return 0;
    }

    /// <summary>Reads each text by weights that were learned from the other folds and the specification.</summary>
    private static ReadingScore HeldOut(List<LearningText> read, List<LearningText> texts, Learner learner)
    {
        var score = new ReadingScore();
        for (var run = 0; run < Runs * Folds; run++)
        {
            var others = read.Where(text => Fold(text, run / Folds) == run % Folds).ToHashSet();
            var weights = learner.Learn(texts.FindAll(text => !others.Contains(text)));
            score.Add(Score(others, weights));
        }

        return score;
    }

    private static ReadingScore Score(IEnumerable<LearningText> texts, Weights weights)
    {
        var score = new ReadingScore();
        foreach (var text in texts)
        {
            score.Add(text.Gold, text.Read(weights));
        }

        return score;
    }

    /// <summary>Which part of the texts one belongs to, by its words, so that a new text leaves the others where they are.</summary>
    private static int Fold(LearningText text, int run) => (text.Gold.Text.Aggregate(run * 17, (sum, sign) => unchecked((sum * 31) + sign)) & int.MaxValue) % Folds;

    /// <summary>The examples of the reader's specification, of which the names alone are taken.</summary>
    private static IEnumerable<GoldText> Rules() => Specification.All().Select(example => new GoldText(example.ToString(), example.Text, example.Expected == "none" ? [] : [.. example.Expected.Split('\n').Select(Named)]));

    private static GoldExercise Named(string line)
    {
        var name = line.Split('|')[0].Trim();
        return new GoldExercise(name, [NameLikeness.Words(name)], new string?[GoldExercise.SlotCount]);
    }
}

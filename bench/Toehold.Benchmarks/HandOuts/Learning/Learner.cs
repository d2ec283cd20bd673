using Toehold.Reading;

namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>Learns the weights from texts: first those of a line by itself, then those among the lines around it, each round from what the one before says of texts that it was not learned from.</summary>
/// <param name="StartPenalty">What the half of a weight's square costs where a line is judged by itself.</param>
/// <param name="KinPenalty">The same among the lines around it.</param>
internal sealed record Learner(double StartPenalty, double KinPenalty)
{
    private const int Folds = 5;

    /// <summary>The penalties that did best on texts held out.</summary>
    public static Learner Best { get; } = new(3, 3);

    public Weights Learn(List<LearningText> texts)
    {
        var features = texts.ToDictionary(text => text, text => text.Features);
        var start = Fit(texts, features, Weights.StartFeatures, StartPenalty);
        var kin = new List<LinearModel>();
        for (var round = 0; round < Weights.Rounds; round++)
        {
            features = Judged(texts, features, round == 0 ? Weights.StartFeatures : Weights.KinFeatures, round == 0 ? StartPenalty : KinPenalty);
            kin.Add(Fit(texts, features, Weights.KinFeatures, KinPenalty));
        }

        return new Weights(start, [.. kin]);
    }

    /// <summary>Pairs exercises and lines anew, by what a first model says of them.</summary>
    public void Align(List<LearningText> texts)
    {
        texts.ForEach(text => text.Align(_ => 0));
        for (var round = 0; round < Weights.Rounds; round++)
        {
            var start = Fit(texts, texts.ToDictionary(text => text, text => text.Features), Weights.StartFeatures, StartPenalty);
            texts.ForEach(text => text.Align(j => 1 / (1 + Math.Exp(-start.Score(text.Features[j])))));
        }
    }

    private static Dictionary<LearningText, List<float[]>> Judged(List<LearningText> texts, Dictionary<LearningText, List<float[]>> features, int size, double penalty)
    {
        var next = new Dictionary<LearningText, List<float[]>>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Fit([.. texts.Where((_, i) => i % Folds != fold)], features, size, penalty);
            foreach (var text in texts.Where((_, i) => i % Folds == fold))
            {
                next[text] = text.KinFeatures(j => model.Score(features[text][j]));
            }
        }

        return next;
    }

    private static LinearModel Fit(List<LearningText> texts, Dictionary<LearningText, List<float[]>> features, int size, double penalty) =>
        new(Logistic.Fit([.. texts.Where(text => text.IsListed).SelectMany(text => features[text].Zip(text.Is, (line, isStart) => (line, isStart, text.Counts))).Where(example => example.isStart is not null).Select(example => (example.line, example.isStart!.Value, example.Counts))], size, penalty));
}

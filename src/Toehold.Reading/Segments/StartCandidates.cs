using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>The lines of a text that may begin an exercise, as numbers from which weights can be learned.</summary>
public sealed class StartCandidates : IDisposable
{
    private readonly Tokens tokens;
    private readonly List<LineReading> lines;
    private readonly Evidence evidence;
    private readonly Segmenter segmenter;
    private readonly List<int> places = [];

    /// <param name="text">The hand-out. No text throws.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public StartCandidates(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phrases = new List<Phrase>();
        (tokens, var plain) = LineReader.Read(SourceText.Of(text));
        lines = LineReadings.Read(tokens, plain, phrases);
        evidence = new Evidence(tokens, lines);
        segmenter = new Segmenter(tokens, lines, evidence, Weights.None);
        var reader = new DraftReader(tokens, lines, phrases);
        for (var i = 0; i < lines.Count; i++)
        {
            if (segmenter.IsCandidate(i))
            {
                var draft = reader.Read(new Segment(i, segmenter.Ends[i]));
                var features = new float[Weights.StartFeatures];
                segmenter.Alone.Describe(i, segmenter.Ends[i], features);
                places.Add(i);
                Features.Add(features);
                Read.Add((Names.Of(tokens, draft.Name), draft.Dose.ToDose()));
            }
        }
    }

    /// <summary>For each candidate the numbers that describe it by itself.</summary>
    public List<float[]> Features { get; } = [];

    /// <summary>For each candidate the name and the dose that it would have.</summary>
    public List<(string Name, Dose Dose)> Read { get; } = [];

    /// <summary>Whether one candidate stands in what is said about another.</summary>
    public bool IsInside(int candidate, int other) => places[candidate] > places[other] && places[candidate] < segmenter.Ends[places[other]];

    /// <summary>For each candidate the numbers that describe what stands around it.</summary>
    /// <param name="odds">The log-odds that a candidate begins an exercise, as judged before.</param>
    public List<float[]> Kin(Func<int, float> odds)
    {
        ArgumentNullException.ThrowIfNull(odds);
        var all = new float[lines.Count];
        Array.Fill(all, float.NaN);
        for (var i = 0; i < places.Count; i++)
        {
            all[places[i]] = odds(i);
        }

        var kin = new KinFeatures(lines, all, segmenter.Ends, evidence);
        return places.ConvertAll(line =>
        {
            var features = new float[Weights.KinFeatures];
            kin.Describe(line, features);
            return features;
        });
    }

    /// <inheritdoc/>
    public void Dispose() => tokens.Dispose();
}

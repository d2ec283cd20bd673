namespace Toehold.Reading;

/// <summary>The learned weighings that find the exercises of a text.</summary>
/// <param name="Start">Whether a line begins an exercise, judged by itself.</param>
/// <param name="Kin">The same, judged among the lines around it, again and again.</param>
public sealed record Weights(LinearModel Start, IReadOnlyList<LinearModel> Kin)
{
    /// <summary>How often the lines are judged among each other.</summary>
    public const int Rounds = 2;

    /// <summary>Weights that know nothing.</summary>
    public static Weights None { get; } = Read("");

    /// <summary>The weights that the reader uses.</summary>
    public static Weights Learned => English.Weights;

    /// <summary>How many numbers describe a line by itself.</summary>
    public static int StartFeatures { get; } = Enum.GetValues<StartFeature>().Length;

    /// <summary>How many numbers describe what stands around a line.</summary>
    public static int KinFeatures { get; } = Enum.GetValues<KinFeature>().Length;

    /// <summary>Reads weights as <see cref="Write"/> writes them. Features that are not named weigh nothing.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">A weight is no number.</exception>
    public static Weights Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(LinearModel.Read<StartFeature>(text, nameof(Start)), [.. Enumerable.Range(1, Rounds).Select(round => LinearModel.Read<KinFeature>(text, nameof(Kin) + round))]);
    }

    /// <summary>The weights, one a line: the model and the feature by name, and the weight.</summary>
    public string Write() => Start.Write<StartFeature>(nameof(Start)) + string.Concat(Kin.Select((model, round) => model.Write<KinFeature>(nameof(Kin) + (round + 1))));
}

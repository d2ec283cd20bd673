namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>Counts what readings found, invented and missed, of exercises and of their slots.</summary>
internal sealed class ReadingScore
{
    private int right;
    private int wrong;
    private int missing;
    private int rightSlots;
    private int wrongSlots;
    private int missingSlots;

    public double Exercises => F1(right, wrong, missing);

    public double Slots => F1(rightSlots, wrongSlots, missingSlots);

    public int Perfect { get; private set; }

    public int Silent { get; private set; }

    /// <summary>What was found wrong, for people.</summary>
    public List<string> Differences { get; } = [];

    public void Add(ReadingScore other)
    {
        (right, wrong, missing) = (right + other.right, wrong + other.wrong, missing + other.missing);
        (rightSlots, wrongSlots, missingSlots) = (rightSlots + other.rightSlots, wrongSlots + other.wrongSlots, missingSlots + other.missingSlots);
        (Perfect, Silent) = (Perfect + other.Perfect, Silent + other.Silent);
        Differences.AddRange(other.Differences);
    }

    public void Add(GoldText text, List<GoldExercise> got)
    {
        var pairs = Alignment.Of(text.Exercises.Count, got.Count, (i, j) => text.Exercises[i].Likeness(got[j].Names[0]) is >= NameLikeness.Near and var near ? near : 0);
        var (before, errors) = (Differences.Count, 0);
        foreach (var (i, j) in pairs)
        {
            errors += Compare(text.Exercises[i].Slots, got[j].Slots);
        }

        foreach (var missed in text.Exercises.Where((_, i) => !pairs.Exists(pair => pair.One == i)))
        {
            missingSlots += missed.Slots.Count(slot => slot is not (null or GoldExercise.Any));
            Differences.Add($"{text.Name}: missed {missed.Name}");
        }

        foreach (var invented in got.Where((_, j) => !pairs.Exists(pair => pair.Other == j)))
        {
            wrongSlots += invented.Slots.Count(slot => slot is not null);
            Differences.Add($"{text.Name}: invented {invented.Name}");
        }

        (right, missing, wrong) = (right + pairs.Count, missing + text.Exercises.Count - pairs.Count, wrong + got.Count - pairs.Count);
        var isPerfect = errors == 0 && Differences.Count == before;
        Perfect += isPerfect && text.Exercises.Count > 0 ? 1 : 0;
        Silent += isPerfect && text.Exercises.Count == 0 ? 1 : 0;
    }

    public override string ToString() =>
        FormattableString.Invariant($"exercise F1 {Exercises:0.000} ({right} right, {wrong} wrong, {missing} missing), slot F1 {Slots:0.000}, perfect {Perfect}, silent {Silent}");

    private int Compare(string?[] expected, string?[] got)
    {
        var errors = 0;
        for (var i = 0; i < expected.Length; i++)
        {
            var isRight = expected[i] == got[i];
            if (expected[i] == GoldExercise.Any || (isRight && got[i] is null))
            {
                continue;
            }

            rightSlots += isRight ? 1 : 0;
            wrongSlots += !isRight && got[i] is not null ? 1 : 0;
            missingSlots += !isRight && expected[i] is not null ? 1 : 0;
            errors += isRight ? 0 : 1;
        }

        return errors;
    }

    private static double F1(int right, int wrong, int missing) => right + wrong + missing == 0 ? 1 : 2.0 * right / ((2 * right) + wrong + missing);
}

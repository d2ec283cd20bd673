using System.Text.Json;
using Toehold.Programmes;
using Toehold.Reading;

namespace Toehold.Benchmarks.HandOuts.Learning;

/// <summary>A text with its lines that may begin an exercise, and which of them do.</summary>
internal sealed class LearningText : IDisposable
{
    private const double WorthOfSlot = 0.1;
    private const double WorthOfChance = 0.5;
    private readonly StartCandidates candidates;
    private readonly List<(HashSet<string> Name, string?[] Slots)> drafts;

    public LearningText(GoldText gold)
    {
        (Gold, candidates) = (gold, new StartCandidates(gold.Text));
        drafts = candidates.Read.ConvertAll(draft => (NameLikeness.Words(draft.Name), Slots(draft.Dose)));
    }

    public GoldText Gold { get; }

    /// <summary>How much each of its lines counts.</summary>
    public double Counts { get; init; } = 1;

    public List<float[]> Features => candidates.Features;

    /// <summary>What each candidate is: true, false, or null where the reading by hand leaves it open.</summary>
    public bool?[] Is { get; private set; } = [];

    /// <summary>Whether most exercises begin with a line of their own.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Pairs the exercises with candidates by their names, what is said of them, and how likely a model finds them.</summary>
    public void Align(Func<int, double> chance)
    {
        var exercises = Gold.Exercises;
        var pairs = Alignment.Of(exercises.Count, drafts.Count, (i, j) =>
            exercises[i].Likeness(drafts[j].Name) is >= NameLikeness.Near and var near ? near + (WorthOfSlot * Common(exercises[i].Slots, drafts[j].Slots)) + (WorthOfChance * chance(j)) : 0);
        Is = new bool?[drafts.Count];
        Array.Fill(Is, false);
        IsListed = pairs.Count * 3 >= exercises.Count * 2;
        foreach (var (_, j) in pairs)
        {
            Is[j] = true;
        }

        for (var j = 0; j < Is.Length; j++)
        {
            var isNamedAgain = Is[j] == false && drafts[j].Name.Count > 0 && pairs.Exists(pair => drafts[pair.Other].Name.SetEquals(drafts[j].Name) && !candidates.IsInside(j, pair.Other));
            Is[j] = isNamedAgain ? null : Is[j];
        }
    }

    public List<float[]> KinFeatures(Func<int, float> odds) => candidates.Kin(odds);

    public List<GoldExercise> Read(Weights weights)
    {
        using var json = JsonDocument.Parse(ReadingJson.Write(HandOutReader.Read(Gold.Text, weights)));
        return GoldText.Read(json.RootElement);
    }

    public void Dispose() => candidates.Dispose();

    private static int Common(string?[] one, string?[] other) => one.Zip(other).Count(pair => pair.First is not null && pair.First == pair.Second);

    private static string?[] Slots(Dose dose)
    {
        Amount?[] amounts = [dose.Sets, dose.Reps, dose.Hold, dose.Breaths, dose.Duration, dose.Rest, dose.PerDay, dose.PerWeek];
        return [.. amounts.Select(amount => amount is null ? null : FormattableString.Invariant($"{amount.Min}-{amount.Max}")), null];
    }
}

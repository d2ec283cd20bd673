using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>Which plans, measures and changes are plausible enough to keep.</summary>
internal static class FindingOutRules
{
    private const int MostBlocks = 24;
    private const int LongestBlock = 3650;
    private const int LongestSettling = 365;
    private const int HighestScore = 10_000;
    private const int MostParts = 10;
    private const int OldestAge = 130;
    private static readonly DateOnly Latest = new(2200, 1, 1);

    public static void Check(ProblemList problems, What what)
    {
        switch (what)
        {
            case What.PlanFixed plan:
                Check(problems, plan);
                break;
            case What.PlanStopped stopped:
                problems.Unless(stopped.PlanId != Guid.Empty, "what.planId", "An id is not all zeros.");
                break;
            case What.Measured measured:
                Check(problems, measured);
                break;
            case What.Changed changed:
                problems.Unless(Enum.IsDefined(changed.Of), "what.of", "It is not one of the known changes.");
                CheckDay(problems, "what.on", changed.On);
                problems.WordsOrNone("what.note", changed.Note, EntryRules.MaxNote);
                break;
            case What.TakenBack taken:
                problems.Unless(taken.EntryId != Guid.Empty, "what.entryId", "An id is not all zeros.");
                break;
        }
    }

    private static void Check(ProblemList problems, What.PlanFixed plan)
    {
        CheckDay(problems, "what.firstDay", plan.FirstDay);
        problems.Unless(
            AreBlocks(plan.BlockDays), "what.blockDays", $"A plan has 1 to {MostBlocks} blocks of 1 to {LongestBlock} days; only the first may have none.");
        problems.Whole("what.settlingDays", plan.SettlingDays, 0, LongestSettling);
        problems.Unless(Enum.IsDefined(plan.PainAge), "what.painAge", "It is not one of the known ages.");
    }

    private static void Check(ProblemList problems, What.Measured measured)
    {
        problems.Unless(EntryRules.IsKind(measured.Measure ?? ""), "what.measure", $"A measure is 1 to {EntryRules.MaxKind} letters, digits, dots or hyphens.");
        problems.Unless(IsScore(measured.Score), "what.score", $"A score is from 0 to {HighestScore}.");
        problems.Unless(measured.Side is null || Enum.IsDefined(measured.Side.Value), "what.side", "A side is left or right.");
        problems.Unless(measured.Parts is null || AreParts(measured.Parts), "what.parts", $"A score has at most {MostParts} parts, each from 0 to {HighestScore}.");
        problems.Whole("what.age", measured.Age ?? 0, 0, OldestAge);
        problems.Unless(measured.Sex is null || Enum.IsDefined(measured.Sex.Value), "what.sex", "A norm is of women or of men.");
    }

    private static void CheckDay(ProblemList problems, string member, DateOnly day) => problems.Unless(
        day >= DateOnly.FromDateTime(EntryRules.Earliest.DateTime) && day < Latest, member, "A day is from the year 2000 to the year 2199.");

    private static bool AreBlocks(ValueList<int>? blocks) =>
        blocks is { Count: >= 1 and <= MostBlocks } && blocks[0] is >= 0 and <= LongestBlock && blocks.Skip(1).All(days => days is >= 1 and <= LongestBlock);

    private static bool AreParts(ValueList<MeasuredPart> parts) =>
        parts.Count <= MostParts && parts.All(part => part is { Name: null or { Length: <= EntryRules.MaxName } } && IsScore(part.Value));

    private static bool IsScore(double score) => score is >= 0 and <= HighestScore;
}

using Toehold.Programmes;

namespace Toehold.Figures;

/// <summary>Which figure an exercise surely means. What is left over in a name, a word or a thing, makes it unsure.</summary>
internal static class FigureNames
{
    private static readonly ILookup<string, NameRule> Rules =
        (from rule in NameRules.All from name in rule.Names select (rule, PlainName.Of(name).Words)).ToLookup(pair => pair.Words, pair => pair.rule);

    /// <summary>The figure's key, or null where it is not sure.</summary>
    public static string? Match(Exercise exercise)
    {
        var name = PlainName.Of(exercise.Name);
        if (exercise.Position is { } given && name.Position is { } stated && given != stated)
        {
            return null;
        }

        var position = exercise.Position ?? name.Position;
        return Rules[name.Words].FirstOrDefault(rule => rule.Fits(position, exercise.Equipment) && Things.Fit(rule.Key, exercise.Equipment))?.Key;
    }
}

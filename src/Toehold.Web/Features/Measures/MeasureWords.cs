using System.Globalization;
using Toehold.Outcomes;
using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Web.Features.Measures;

/// <summary>Scores, norms and their sources in words.</summary>
public static class MeasureWords
{
    public static string Score(MeasureSheet sheet, Entry entry)
    {
        var measured = (What.Measured)entry.What;
        var side = measured.Side switch { BodySide.Left => ", left leg", BodySide.Right => ", right leg", _ => "" };
        return $"{Number(measured.Score)} {sheet.Measure.Unit}{side}";
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>What is usual for a person, and how well that is known; null where nothing is.</summary>
    public static string? Usual(Measure measure, int? age, NormSex? sex)
    {
        if (age is not { } years)
        {
            return measure.Norms.Count == 0 ? null : "Give your age above to see what is usual.";
        }

        Sex? normSex = sex switch { NormSex.Female => Sex.Female, NormSex.Male => Sex.Male, _ => null };
        var norm = measure.NormFor(years, normSex) ?? measure.Norms.FirstOrDefault(each => each.Fits(years, normSex));
        return norm switch
        {
            null when measure.Norms.Any(each => each.Sex is not null && each.FromAge <= years && years <= each.ToAge) && sex is null =>
                "What is usual differs for women and men; say which to compare with.",
            null => measure.Norms.Count == 0 ? null : $"We know of no numbers for the age of {years}.",
            _ => $"{Value(norm, measure.Unit)} {Known(norm.Source)}",
        };
    }

    /// <summary>How well a number is known.</summary>
    public static string Known(Source source) => source.Mark switch
    {
        SourceMark.M => $"Not verified. ({source.Citation})",
        SourceMark.S2 => $"Read second-hand: {source.Citation}.",
        SourceMark.C => $"Computed from {source.Citation}.",
        SourceMark.P => "Our own proposal.",
        _ => $"{source.Citation}.",
    };

    /// <summary>A smallest change, with what it is and how well it is known; null where none was found.</summary>
    public static string? Smallest(string what, Threshold? threshold, string unit) => threshold is null
        ? null
        : $"{what}: {Number(threshold.Points)} {unit}{(threshold.Share is { } share ? $" or {Number(share * 100)} %" : "")}. {Known(threshold.Source)}";

    private static string Value(Norm norm, string unit)
    {
        var people = norm.Sex switch { Sex.Female => "women", Sex.Male => "men", _ => "people" };
        var ages = $"{people} of {norm.FromAge} to {norm.ToAge}";
        return norm.Kind switch
        {
            NormKind.Mean => $"Usual for {ages}: {Number(norm.Value)} {unit} on average.",
            NormKind.Median => $"Usual for {ages}: half reach {Number(norm.Value)} {unit} or more; a rough guide at home.",
            _ => $"For {ages}, fewer than {Number(norm.Value)} {unit} is called below average.",
        };
    }
}

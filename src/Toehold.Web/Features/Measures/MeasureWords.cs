using System.Globalization;
using Toehold.Outcomes;
using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Measures;

/// <summary>Scores, norms and their sources in words.</summary>
public static class MeasureWords
{
    public static string Score(Words say, MeasureSheet sheet, Entry entry)
    {
        var measured = (What.Measured)entry.What;
        var side = measured.Side switch { BodySide.Left => ", " + say["left leg"], BodySide.Right => ", " + say["right leg"], _ => "" };
        return $"{Number(measured.Score)} {say[sheet.Measure.Unit]}{side}";
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>What is usual for a person, and how well that is known; null where nothing is.</summary>
    public static string? Usual(Words say, Measure measure, int? age, NormSex? sex)
    {
        if (age is not { } years)
        {
            return measure.Norms.Count == 0 ? null : say["Give your age above to see what is usual."];
        }

        Sex? normSex = sex switch { NormSex.Female => Sex.Female, NormSex.Male => Sex.Male, _ => null };
        var norm = measure.NormFor(years, normSex) ?? measure.Norms.FirstOrDefault(each => each.Fits(years, normSex));
        return norm switch
        {
            null when measure.Norms.Any(each => each.Sex is not null && each.FromAge <= years && years <= each.ToAge) && sex is null =>
                say["What is usual differs for women and men; say which to compare with."],
            null => measure.Norms.Count == 0 ? null : say[$"We know of no numbers for the age of {years}."],
            _ => $"{Value(say, norm, say[measure.Unit])} {Known(say, norm.Source)}",
        };
    }

    /// <summary>How well a number is known.</summary>
    public static string Known(Words say, Source source) => source.Mark switch
    {
        SourceMark.M => say[$"Not verified. ({source.Citation})"],
        SourceMark.S2 => say[$"Read second-hand: {source.Citation}."],
        SourceMark.C => say[$"Computed from {source.Citation}."],
        SourceMark.P => say["Our own proposal."],
        _ => $"{source.Citation}.",
    };

    /// <summary>A smallest change, with what it is and how well it is known; null where none was found.</summary>
    public static string? Smallest(Words say, string what, Threshold? threshold, string unit) => threshold is null
        ? null
        : $"{say[what]}: {Number(threshold.Points)} {say[unit]}{(threshold.Share is { } share ? " " + say[$"or {Number(share * 100)} %"] : "")}. {Known(say, threshold.Source)}";

    private static string Value(Words say, Norm norm, string unit)
    {
        var ages = say[
            norm.Sex switch { Sex.Female => "women of {0} to {1}", Sex.Male => "men of {0} to {1}", _ => "people of {0} to {1}" }, norm.FromAge, norm.ToAge];
        return norm.Kind switch
        {
            NormKind.Mean => say[$"Usual for {ages}: {Number(norm.Value)} {unit} on average."],
            NormKind.Median => say[$"Usual for {ages}: half reach {Number(norm.Value)} {unit} or more; a rough guide at home."],
            _ => say[$"For {ages}, fewer than {Number(norm.Value)} {unit} is called below average."],
        };
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Toehold.Outcomes;
using Toehold.Programmes;
using Toehold.Sessions;
using Toehold.Storage;

namespace Toehold.Web.Features.Measures;

/// <summary>What a person filled in on a measure's page, read into an entry.</summary>
public sealed class MeasureForm(MeasureSheet sheet, IFormCollection form)
{
    /// <summary>What stands in the place of a part's name where the arms helped.</summary>
    public const string ArmsHelped = "with the arms' help";

    private const int MostParts = 5;
    private const int FewestActivities = 3;
    private const int YoungestAge = 16;
    private const int OldestAge = 110;

    /// <summary>The entry; or null, and the part of the form that is to be put right.</summary>
    public (What.Measured? Measured, string Problem) Read()
    {
        if (sheet.IsPhysical && form["safe"] != "yes")
        {
            return Wrong("safe");
        }

        if (sheet.IsPhysical && Text("age") is { } age && Whole(age, YoungestAge, OldestAge) is null)
        {
            return Wrong("age");
        }

        return sheet.Measure switch
        {
            Measure.OwnActivities => Activities(),
            Measure.BackDisability => Counted(24, ticks => Measure.BackDisability.Score(ticks)),
            Measure.ChairStand => Counted(60, stands => Measure.ChairStand.Score(stands, form["arms"] == "yes")),
            Measure.HeelRise => Sided(Counted(500, rises => Measure.HeelRise.Score(rises))),
            Measure.SingleLegStance => Sided(Tries()),
            _ => throw new InvalidOperationException("Every measure with a sheet is read."),
        };
    }

    private static (What.Measured?, string) Wrong(string part) => (null, part);

    private (What.Measured?, string) Counted(int most, Func<int, double> score) =>
        Whole(Text("score"), 0, most) is { } count ? Right(score(count), form["arms"] == "yes" ? [new MeasuredPart(count, ArmsHelped)] : null) : Wrong("score");

    private (What.Measured?, string) Tries()
    {
        var tries = Enumerable.Range(1, 3).Select(number => Text($"try{number}")).OfType<string>().ToList();
        var times = tries.Select(Seconds).OfType<double>().ToList();
        return times.Count == 0 || times.Count < tries.Count
            ? Wrong("tries")
            : Right(Measure.SingleLegStance.Score(times), times.Select(time => new MeasuredPart(time)).ToValueList());
    }

    private (What.Measured?, string) Activities()
    {
        var rows = Enumerable.Range(1, MostParts).Select(number => (Name: Text($"name{number}"), Rating: Text($"rating{number}"))).ToList();
        var filled = rows.Where(row => row.Name is not null || row.Rating is not null).ToList();
        var parts = filled.Where(row => row.Name is { Length: <= 100 })
            .Select(row => (row.Name, Rating: Whole(row.Rating, 0, 10)))
            .Where(row => row.Rating is not null)
            .Select(row => new MeasuredPart(row.Rating!.Value, row.Name))
            .ToList();
        return parts.Count < FewestActivities || parts.Count < filled.Count
            ? Wrong("activities")
            : Right(Measure.OwnActivities.Score([.. parts.Select(part => (int)part.Value)]), parts.ToValueList());
    }

    private (What.Measured?, string) Sided((What.Measured? Measured, string Problem) read) => (read.Measured, Text("side")) switch
    {
        (null, _) => read,
        ({ } measured, "left") => (measured with { Side = BodySide.Left }, ""),
        ({ } measured, "right") => (measured with { Side = BodySide.Right }, ""),
        _ => Wrong("side"),
    };

    private (What.Measured?, string) Right(double score, ValueList<MeasuredPart>? parts) => (
        new What.Measured
        {
            Measure = sheet.Key,
            Score = score,
            Parts = parts,
            Age = Whole(Text("age"), YoungestAge, OldestAge),
            Sex = Text("sex") switch { "female" => NormSex.Female, "male" => NormSex.Male, _ => null },
        },
        "");

    private string? Text(string field) => string.IsNullOrWhiteSpace(form[field]) ? null : form[field].ToString().Trim();

    private static int? Whole(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static double? Seconds(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var time) && time is >= 0 and <= Measure.SingleLegStance.Cap
            ? time
            : null;
}

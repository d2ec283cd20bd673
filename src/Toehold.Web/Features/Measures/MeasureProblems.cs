using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Measures;

/// <summary>What to put right in a measure's form.</summary>
public static class MeasureProblems
{
    public static string Sentence(Words say, MeasureSheet sheet, string part) => part switch
    {
        "safe" => say["Read what makes the test safe, and tick it, before you take it."],
        "age" => say["An age is from 16 to 110; leave it empty if you do not want to compare."],
        "side" => say["Say which leg you stood on."],
        "tries" => say["Enter at least one try, each in seconds from 0 to 45."],
        "activities" => say["Name at least three activities, and rate each from 0 to 10."],
        "score" => say[$"The number is whole, and from 0 to {MeasureWords.Number(sheet.Measure.Most)}."],
        _ => say["It could not be kept just now. Try again in a moment."],
    };
}

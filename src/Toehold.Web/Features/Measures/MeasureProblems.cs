namespace Toehold.Web.Features.Measures;

/// <summary>What to put right in a measure's form.</summary>
public static class MeasureProblems
{
    public static string Sentence(MeasureSheet sheet, string part) => part switch
    {
        "safe" => "Read what makes the test safe, and tick it, before you take it.",
        "age" => "An age is from 16 to 110; leave it empty if you do not want to compare.",
        "side" => "Say which leg you stood on.",
        "tries" => "Enter at least one try, each in seconds from 0 to 45.",
        "activities" => "Name at least three activities, and rate each from 0 to 10.",
        "score" => $"The number is whole, and from 0 to {MeasureWords.Number(sheet.Measure.Most)}.",
        _ => "It could not be kept just now. Try again in a moment.",
    };
}

using Toehold.Programmes;

namespace Toehold.Web.Features.Read;

/// <summary>One slot of a dose as the page shows and changes it.</summary>
public sealed record DoseSlot(string Name, string Label, AmountUnit Counts, string Before, string After, Func<Dose, Amount?> Get, Func<Dose, Amount?, Dose> Set)
{
    public static IReadOnlyList<DoseSlot> All { get; } =
    [
        new("sets", "Sets", AmountUnit.Sets, "", "", dose => dose.Sets, (dose, amount) => dose with { Sets = amount }),
        new("reps", "Repetitions", AmountUnit.Times, "", "", dose => dose.Reps, (dose, amount) => dose with { Reps = amount }),
        new("hold", "Hold", AmountUnit.Time, "hold ", "", dose => dose.Hold, (dose, amount) => dose with { Hold = amount }),
        new("breaths", "Hold, in breaths", AmountUnit.Breaths, "hold for ", "", dose => dose.Breaths, (dose, amount) => dose with { Breaths = amount }),
        new("duration", "Keep moving", AmountUnit.Time, "for ", "", dose => dose.Duration, (dose, amount) => dose with { Duration = amount }),
        new("rest", "Rest", AmountUnit.Time, "rest ", "", dose => dose.Rest, (dose, amount) => dose with { Rest = amount }),
        new("perDay", "Times a day", AmountUnit.Times, "", " a day", dose => dose.PerDay, (dose, amount) => dose with { PerDay = amount }),
        new("perWeek", "Days a week", AmountUnit.Days, "", " a week", dose => dose.PerWeek, (dose, amount) => dose with { PerWeek = amount }),
    ];

    /// <summary>What stands in the place of an amount that is not there.</summary>
    public string None => Name switch
    {
        "sets" => "no sets",
        "reps" => "no repetitions",
        "hold" => "no hold",
        "breaths" => "no breaths",
        "duration" => "no time",
        "rest" => "no rest",
        "perDay" => "no times a day",
        _ => "no days a week",
    };

    /// <summary>What stands after the number while it is changed.</summary>
    public string Unit => Counts switch
    {
        AmountUnit.Time => "seconds",
        AmountUnit.Breaths => "breaths",
        AmountUnit.Sets => "sets",
        AmountUnit.Days => "days a week",
        _ => "times" + After,
    };

    public string Words(Amount amount) => Before + AmountWords.Write(amount, Counts) + After;

    /// <summary>The slot for a name out of a form or a reading, or null.</summary>
    public static DoseSlot? Named(string name) => All.FirstOrDefault(slot => slot.Name == name);
}

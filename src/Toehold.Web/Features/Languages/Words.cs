using System.Globalization;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Features.Languages;

/// <summary>
/// What pages say, in the person's language. The English sentence is the key: a page stays readable, and a sentence that
/// nobody has translated yet is shown in English.
/// </summary>
public sealed class Words(CurrentPerson person)
{
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public string Language => person.Settings.Language;

    public string this[string english] => Translations.Of(Language, english);

    public string this[string english, params object?[] values] => string.Format(CultureInfo.InvariantCulture, this[english], values);

    public string Of(DayOfWeek day) => this[Days[(int)day]];

    /// <summary>"Monday, 5 January".</summary>
    public string Date(DateOnly day) => this["{0}, {1} {2}", Of(day.DayOfWeek), day.Day, this[Months[day.Month - 1]]];

    public string Time(TimeOnly time) =>
        time.ToString(person.Settings.Clock == ClockFormat.Twelve ? "h:mm tt" : "HH:mm", CultureInfo.InvariantCulture);

    public string Time(DateTimeOffset at) => Time(TimeOnly.FromDateTime(at.DateTime));
}

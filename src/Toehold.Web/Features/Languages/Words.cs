using System.Globalization;
using Microsoft.AspNetCore.Http;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Features.Languages;

/// <summary>
/// What pages say, in the person's language. The English sentence is the key: a page stays readable, and a sentence that
/// nobody has translated yet is shown in English.
/// </summary>
/// <param name="settings">The settings of whoever asks; they are known only after this was made.</param>
public sealed class Words(Func<PersonSettings> settings)
{
    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] ShortDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public string Language => settings().Language;

    /// <summary>The words for a browser or a program of which no more is known than what it asks for.</summary>
    public static Words For(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = PersonSettings.Default with { Language = Translations.Preferred(request.GetTypedHeaders().AcceptLanguage) };
        return new Words(() => asked);
    }

    public string this[string english] => Translations.Of(Language, english);

    public string this[string english, params object?[] values] => string.Format(CultureInfo.InvariantCulture, this[english], values);

    /// <summary>A sentence with values in it, as <c>Say[$"{done} of {planned} sessions"]</c>; its key is "{0} of {1} sessions".</summary>
    public string this[Sentence sentence] => this[sentence.Key, sentence.Values];

    /// <summary>What another part of the program says, with its values.</summary>
    public string this[FormattableString sentence] => this[sentence.Format, sentence.GetArguments()];

    public string Of(DayOfWeek day) => this[Days[(int)day]];

    /// <summary>"Mon".</summary>
    public string ShortName(DayOfWeek day) => this[ShortDays[(int)day]];

    /// <summary>"Monday, 5 January".</summary>
    public string Date(DateOnly day) => this["{0}, {1} {2}", Of(day.DayOfWeek), day.Day, this[Months[day.Month - 1]]];

    /// <summary>"5 January".</summary>
    public string Day(DateOnly day) => this["{0} {1}", day.Day, this[Months[day.Month - 1]]];

    /// <summary>"5 Jan".</summary>
    public string ShortDay(DateOnly day) => this["{0} {1}", day.Day, ShortMonth(day)];

    /// <summary>"Jan".</summary>
    public string ShortMonth(DateOnly day) => this[ShortMonths[day.Month - 1]];

    /// <summary>"5 January 2026".</summary>
    public string DayOfYear(DateOnly day) => this["{0} {1} {2}", day.Day, this[Months[day.Month - 1]], day.Year];

    public string Time(TimeOnly time) =>
        time.ToString(settings().Clock == ClockFormat.Twelve ? "h:mm tt" : "HH:mm", CultureInfo.InvariantCulture);

    public string Time(DateTimeOffset at) => Time(TimeOnly.FromDateTime(at.DateTime));
}

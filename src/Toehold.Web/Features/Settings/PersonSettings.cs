using System.Text.Json;
using System.Text.Json.Serialization;
using Toehold.Programmes;
using Toehold.Sessions;

namespace Toehold.Web.Features.Settings;

/// <summary>What a person has set, wherever they sign in. How a device sounds is kept on the device.</summary>
public sealed record PersonSettings
{
    public const int MostTimes = 6;

    public static PersonSettings Default { get; } = new();

    public IReadOnlyList<TimeOnly> TimesOfDay { get; init; } = [.. SessionSettings.Default.TimesOfDay];

    public IReadOnlyList<DayOfWeek> DaysOff { get; init; } = [];

    /// <summary>Until then it is still the day before.</summary>
    public TimeOnly DayStartsAt { get; init; } = new(3, 0);

    /// <summary>The day of the week that the person began on; days are spread from there.</summary>
    public DayOfWeek? FirstDay { get; init; }

    public double Tempo { get; init; } = 1;

    public bool WaitForTap { get; init; }

    public bool OrderAsWritten { get; init; }

    public BodySide FirstSide { get; init; }

    public ClockFormat Clock { get; init; }

    public TextSize Text { get; init; }

    public Theme Theme { get; init; }

    public string Language { get; init; } = "en";

    /// <summary>ISO 3166, or null to go by the device.</summary>
    public string? Country { get; init; }

    /// <summary>Where it hurts, in the person's words; asked once.</summary>
    public string? BodyPart { get; init; }

    /// <summary>What other versions and other features keep here; carried along.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; init; }

    /// <summary>For laying out sessions. What is out of its bounds, by whoever's hand, is brought back into them.</summary>
    public SessionSettings ForSessions() => new()
    {
        TimesOfDay = TimesOfDay.Count == 0 ? SessionSettings.Default.TimesOfDay : TimesOfDay.Take(MostTimes).ToValueList(),
        DayStartsAt = DayStartsAt,
        DaysOff = DaysOff.Distinct().Count() > 6 ? [] : DaysOff.ToValueList(),
        FirstDay = FirstDay ?? DayOfWeek.Monday,
        TempoScale = double.IsFinite(Tempo) ? Math.Clamp(Tempo, 0.5, 2) : 1,
        WaitForTap = WaitForTap,
        OrderAsWritten = OrderAsWritten,
        FirstSide = FirstSide,
    };
}

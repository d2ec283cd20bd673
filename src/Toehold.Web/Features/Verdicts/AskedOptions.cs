using System.Globalization;
using Toehold.Outcomes;

namespace Toehold.Web.Features.Verdicts;

/// <summary>The options beside a diary as they were written: on the command line, in an address or in JSON.</summary>
public sealed record AskedOptions(string? Trend, string? Settling, string? Starts, bool End)
{
    private const int LongestSettling = 365;

    /// <summary>What stands before the options' names in messages: "--" on a command line.</summary>
    public string Prefix { get; init; } = "";

    public VerdictQuestion About(DiaryReading reading)
    {
        TrendAllowance? trend = Trend switch
        {
            null or "long-standing" => TrendAllowance.LongStanding,
            "newer" => TrendAllowance.Newer,
            "none" => TrendAllowance.None,
            _ => null,
        };
        var starts = Starts is null ? null : DayNotations.ReadDay(Starts);
        return (trend, ReadSettling(), reading) switch
        {
            (null, _, _) => Refuse("trend", $"\"{Trend}\" is not long-standing, newer or none."),
            (_, < 0, _) => Refuse("settling", $"\"{Settling}\" is not a number of days from 0 to {LongestSettling}."),
            _ when Starts is not null && starts is null => Refuse("starts", $"\"{Starts}\" is neither a date like 2026-03-01 nor a whole number."),
            (_, _, DiaryReading.Refused refused) => new VerdictQuestion.Refused(refused.Reason),
            (_, _, DiaryReading.Read read) when starts is { } start && start.Notation != read.Notation =>
                Refuse("starts", $"\"{Starts}\" is not written like the diary's days."),
            (_, var settling, DiaryReading.Read read) => Ask(read, trend.Value, settling, starts?.Day),
            _ => throw new InvalidOperationException("A reading is read or refused."),
        };
    }

    private VerdictQuestion.Refused Refuse(string option, string reason) => new($"{Prefix}{option}: {reason}");

    private VerdictQuestion.Asked Ask(DiaryReading.Read read, TrendAllowance trend, int? settling, int? starts)
    {
        var options = new VerdictOptions { Trend = trend, SettlingDays = settling ?? VerdictOptions.Default.SettlingDays };
        var leftOut = settling ?? (read.SaysWhatCounts ? 0 : options.SettlingDays);
        return new VerdictQuestion.Asked(
            new VerdictRequest { Diary = read.Diary.WithSettling(leftOut), PlannedStart = starts, AtPlannedEnd = End }, options);
    }

    // Below zero: not understood.
    private int? ReadSettling() => Settling is null
        ? null
        : int.TryParse(Settling, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= LongestSettling ? days : -1;
}

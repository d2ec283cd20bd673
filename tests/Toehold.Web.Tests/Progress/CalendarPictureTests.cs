using System.Text.RegularExpressions;
using Toehold.Web.Features.Languages;
using Toehold.Web.Features.Progress;
using Toehold.Web.Features.Settings;

namespace Toehold.Web.Tests.Progress;

public sealed class CalendarPictureTests
{
    [Theory]
    [InlineData("2026-09-01", 66, "Sep Oct Nov")]
    [InlineData("2026-09-07", 31, "Sep Oct")]
    [InlineData("2026-09-22", 31, "Oct")]
    [InlineData("2025-12-03", 400, "Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan")]
    public void A_month_is_named_once_over_its_first_week(string first, int count, string expected)
    {
        var from = DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture);
        var days = Enumerable.Range(0, count).Select(day => new PractisedDay(from.AddDays(day), 1, 1, 5, false)).ToList();

        var picture = CalendarPicture.Draw(new Words(() => PersonSettings.Default), days).Value;

        Assert.Equal(expected, string.Join(' ', Regex.Matches(picture, ">(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)<").Select(match => match.Groups[1].Value)));
    }
}

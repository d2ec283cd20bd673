namespace Toehold.Outcomes.Tests;

public sealed class DiaryTableTests
{
    [Fact]
    public void Columns_come_by_name_in_any_order()
    {
        var reading = Read(" Planned ,note,PAIN,day", "0,hello,7.5,1", "5e-1,,,2", "1,, 3 ,4");

        var read = Assert.IsType<DiaryReading.Read>(reading);
        Assert.Equal(new Diary([new(1, 0, 7.5), new(2, 0.5, null), new(4, 1, 3)]), read.Diary);
        Assert.Equal((false, DayNotation.Number), (read.SaysWhatCounts, read.Notation));
    }

    [Fact]
    public void Dates_are_days_and_counted_leaves_a_day_out()
    {
        var reading = Read("day,pain,planned,counted", "2026-02-28,5,0,1", "2026-03-01,5,1,0", "2026-03-02,5,1,");

        var read = Assert.IsType<DiaryReading.Read>(reading);
        Assert.Equal([true, false, true], read.Diary.Days.Select(day => day.Counted));
        Assert.Equal(2, read.Diary.Days[^1].Day - read.Diary.Days[0].Day);
        Assert.Equal((true, DayNotation.Date), (read.SaysWhatCounts, read.Notation));
    }

    [Theory]
    [InlineData("line 1, column planned: the header does not name it; it needs day, pain and planned, parted by commas.", "day,pain")]
    [InlineData("line 1, column day: the header does not name it; it needs day, pain and planned, parted by commas, not by semicolons.", "day;pain;planned")]
    [InlineData("line 2, column pain: \"1e400\" is not a number from 0 to 10; leave the cell empty where there is no score.", "day,pain,planned", "1,1e400,0")]
    [InlineData("line 2, column pain: \"3 \" is not a number from 0 to 10; leave the cell empty where there is no score.", "day,pain,planned", "1,3\u0000,0")]
    [InlineData("line 1, column pain: the header names it twice.", "day,pain,planned,Pain")]
    [InlineData("line 2: there are no days below the header.", "day,pain,planned")]
    [InlineData("line 3, column pain: \"11\" is not a number from 0 to 10; leave the cell empty where there is no score.", "day,pain,planned", "1,5,0", "2,11,0")]
    [InlineData("line 2, column pain: \"NaN\" is not a number from 0 to 10; leave the cell empty where there is no score.", "day,pain,planned", "1,NaN,0")]
    [InlineData("line 2, column pain: \"-1\" is not a number from 0 to 10; leave the cell empty where there is no score.", "day,pain,planned", "1,-1,0")]
    [InlineData("line 2, column planned: an empty cell is not a number from 0 to 1.", "day,pain,planned", "1,5")]
    [InlineData("line 2, column planned: \"1.01\" is not a number from 0 to 1.", "day,pain,planned", "1,5,1.01")]
    [InlineData("line 2, column counted: \"no\" is neither 0 nor 1.", "day,pain,planned,counted", "1,5,1,no")]
    [InlineData("line 2, column day: \"1.5\" is neither a date like 2026-03-01 nor a whole number.", "day,pain,planned", "1.5,5,1")]
    [InlineData("line 2, column day: \"2026-02-30\" is neither a date like 2026-03-01 nor a whole number.", "day,pain,planned", "2026-02-30,5,1")]
    [InlineData("line 3, column day: \"3\" is there twice; give a day one row, with the mean of its scores.", "day,pain,planned", "3,5,1", "3,5,1")]
    [InlineData("line 3, column day: \"2\" comes before the day above it; the days must rise.", "day,pain,planned", "3,5,1", "2,5,1")]
    [InlineData("line 3, column day: \"4\" mixes dates and whole numbers; use one of them throughout.", "day,pain,planned", "2026-02-03,5,1", "4,5,1")]
    [InlineData("line 3, column 4: the header names 3; write decimals with a point.", "day,pain,planned", "1,5,0,", "2,4,5,1")]
    public void What_does_not_fit_is_named_by_line_and_column(string expected, params string[] lines) =>
        Assert.Equal(expected, Assert.IsType<DiaryReading.Refused>(Read(lines)).Reason);

    [Fact]
    public void Nothing_at_all_is_an_empty_file() => Assert.Equal(
        "line 1: the file is empty; it needs a header with day, pain and planned.",
        Assert.IsType<DiaryReading.Refused>(Read()).Reason);

    [Fact]
    public void A_message_stays_short_and_on_one_line_whatever_the_cell_holds()
    {
        var cell = "\n\u001b[31m" + new string('x', 100_000);

        var reading = DiaryTable.Read([new(1, ["day", "pain", "planned"]), new(2, ["1", cell, "0"])]);

        var reason = Assert.IsType<DiaryReading.Refused>(reading).Reason;
        Assert.True(reason.Length < 200);
        Assert.DoesNotContain(reason, char.IsControl);
    }

    [Fact]
    public void More_days_than_a_life_are_refused()
    {
        var rows = Enumerable.Range(0, 50_000).Select(day => new TableRow(day + 2, [$"{day}", "5", "0"]));

        var reading = DiaryTable.Read(rows.Prepend(new TableRow(1, ["day", "pain", "planned"])));

        Assert.Equal("line 40002: more than 40000 days.", Assert.IsType<DiaryReading.Refused>(reading).Reason);
    }

    [Fact]
    public void Any_text_at_all_gives_a_reading()
    {
        const string letters = "0123456789.,-dayp inlecout\"\u0000é;";
        var random = new Random(20260301);

        for (var round = 0; round < 2000; round++)
        {
            var cells = Enumerable.Range(0, 12).Select(_ => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => letters[random.Next(letters.Length)])));
            var rows = cells.Chunk(3).Select((row, i) => new TableRow(i + 2, row)).Prepend(new TableRow(1, ["day", "pain", "planned"]));

            Assert.NotNull(DiaryTable.Read(rows));
        }
    }

    private static DiaryReading Read(params string[] lines) =>
        DiaryTable.Read(lines.Select((line, i) => new TableRow(i + 1, line.Split(','))));
}

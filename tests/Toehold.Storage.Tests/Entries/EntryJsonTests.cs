using System.Text;
using System.Text.Json;

namespace Toehold.Storage.Tests;

public sealed class EntryJsonTests
{
    private const string Head = """{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:07.000+01:00","day":"2026-01-05","seq":7,"what":""";

    public static TheoryData<string> EveryKind { get; } =
    [
        """{"kind":"setDone","programmeId":"0190f000-0000-7000-8000-000000000001","session":1,"exercise":"Toe press","exerciseIndex":0,"side":"left","set":2,"sets":10,"repetitions":1,"seconds":3.25,"plannedSeconds":5,"skipped":false}""",
        """{"kind":"exerciseSkipped","programmeId":"0190f000-0000-7000-8000-000000000001","session":2,"exercise":"Ankle circles","exerciseIndex":2,"reason":"it hurts"}""",
        """{"kind":"hurt","programmeId":"0190f000-0000-7000-8000-000000000001","session":1,"exercise":"Toe walking","exerciseIndex":1,"side":"right","pain":4,"then":"easier"}""",
        """{"kind":"sessionEnded","programmeId":"0190f000-0000-7000-8000-000000000001","session":1,"seconds":421.5,"pain":0,"effort":4,"stoppedEarly":false}""",
        """{"kind":"checkedIn","pain":0,"note":"Früh steif, später besser"}""",
        """{"kind":"noted","text":"New shoes"}""",
        """{"kind":"planFixed","firstDay":"2026-01-05","blockDays":[14,28,28,28],"settlingDays":7,"painAge":"longStanding","drawnFrom":20260105}""",
        """{"kind":"planStopped","planId":"0190f000-0000-7000-8000-000000000009"}""",
        """{"kind":"measured","measure":"psfs","score":4.5,"parts":[{"value":4,"name":"Stairs"},{"value":5}],"age":71,"sex":"female"}""",
        """{"kind":"measured","measure":"stance","score":12.3,"side":"left"}""",
        """{"kind":"changed","of":"medicine","on":"2026-01-02","note":"a new tablet"}""",
        """{"kind":"takenBack","entryId":"0190f000-0000-7000-8000-000000000009"}""",
        """{"kind":"safetyAnswered","yes":["falls","numb-feet"]}""",
        """{"kind":"progressed","programmeId":"0190f000-0000-7000-8000-000000000001","exercises":[{"index":0,"exercise":"Toe press","step":3,"level":2,"change":"up","reason":"All done, easily, 2 times running: more sets.","steppedOn":"2026-01-05","heardUntil":"2026-01-04T20:11:00+01:00","paused":false,"before":2}]}""",
        """{"kind":"levelChosen","programmeId":"0190f000-0000-7000-8000-000000000001","exerciseIndex":4,"choice":"takeUpAgain"}""",
        """{"kind":"morningAnswered","asUsual":false}""",
        """{"kind":"sessionSkipped","programmeId":"0190f000-0000-7000-8000-000000000001","session":2,"reason":"no time"}""",
        """{"kind":"sessionSnoozed","programmeId":"0190f000-0000-7000-8000-000000000001","session":2,"until":"2026-01-05T09:30:00+01:00"}""",
        """{"kind":"walked","metres":1200,"ground":{"soft":true}}""",
        """{"kind":"checkedIn","pain":3,"mood":"calm","heart":{"rate":61}}""",
        """{"kind":"checkedIn","pain":3,"more":"than was asked"}""",
    ];

    [Theory, MemberData(nameof(EveryKind))]
    public void Every_kind_is_read_and_written_back_word_for_word(string what)
    {
        var json = $"{Head}{what}}}";

        var reading = Read($"[{json}]");

        Assert.Empty(reading.Problems);
        var entry = Assert.Single(reading.Entries);
        Assert.Equal(json, Write(entry));
        Assert.Equal([what, what], new[] { "any", entry.What.Kind }.Select(kind => WhatJson.Write(WhatJson.Read(kind, what))));
    }

    [Theory]
    [InlineData("2026-01-05T08:00:00Z", 8.0)]
    [InlineData("2026-01-05T08:00:00.25Z", 8.0)]
    [InlineData("2026-01-05T08:00:00.1234567-03:30", 11.5)]
    [InlineData("2026-01-05T08:00:00\\u002B01:00", 7.0)]
    public void An_instant_is_read_with_its_offset_and_kept_to_the_millisecond(string at, double utcHour)
    {
        var json = $$$"""[{"id":"{{{Annas.Id(7)}}}","at":"{{{at}}}","day":"2026-01-05","what":{"kind":"noted","text":"a"}}]""";

        var instant = Assert.Single(Read(json).Entries).OccurredAt;

        Assert.Equal(utcHour, (instant.UtcTicks - new DateTime(2026, 1, 5).Ticks) / TimeSpan.TicksPerSecond / 3600.0);
        Assert.Equal(0, instant.Ticks % TimeSpan.TicksPerMillisecond);
    }

    [Fact]
    public void Words_in_any_script_survive()
    {
        var note = new What.Noted { Text = "足 \"heel\" \\ ногa 🙂 \u0000\n" };

        var read = WhatJson.Read(note.Kind, WhatJson.Write(note));

        Assert.Equal(note, read);
    }

    [Fact]
    public void A_kind_of_a_newer_page_is_kept_untouched()
    {
        const string What = """{ "kind": "walked",  "metres": 1e3 }""";

        var entry = Assert.Single(Read($"[{Head}{What}}}]").Entries);

        Assert.Equal(new What.Unknown("walked", What), entry.What);
    }

    [Fact]
    public void A_stored_entry_that_cannot_be_read_is_kept_as_it_is()
    {
        const string What = """{"kind":"checkedIn","pain":"much"}""";

        var read = WhatJson.Read("checkedIn", What);

        Assert.Equal(new What.Unknown("checkedIn", What), read);
    }

    [Fact]
    public void One_entry_that_cannot_be_read_does_not_hold_up_the_others()
    {
        const string Good = """{"kind":"noted","text":"New shoes"}""";

        var reading = Read("""[{"id":5},""" + Head + Good + "}," + Head + """{"kind":"noted"}}]""");

        Assert.Single(reading.Entries);
        Assert.Equal(
            [
                new EntryProblem(null, "id", "It is missing or cannot be read."),
                new EntryProblem(Annas.Id(7), "what", "A member of it is missing or is of the wrong type."),
            ],
            reading.Problems);
    }

    [Theory]
    [InlineData("", "The delivery is not JSON.")]
    [InlineData("[", "The delivery is not JSON.")]
    [InlineData("""[{"id":1,"id":2}]""", "The delivery is not JSON.")]
    [InlineData("{}", "A delivery is a JSON array of entries.")]
    public void A_delivery_that_is_no_array_is_one_problem(string json, string sentence)
    {
        var reading = Read(json);

        Assert.Equal([new EntryProblem(null, "", sentence)], reading.Problems);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("[[]]")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":8}]""")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:00","day":"2026-01-05","what":{"kind":"noted","text":"a"}}]""")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:00Z","day":"5 January"}]""")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:00Z","day":"2026-01-05","seq":1.5}]""")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:00Z","day":"2026-01-05"}]""")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:00Z","day":"2026-01-05","what":{"kind":3}}]""")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:00Z","day":"2026-01-05","what":{"kind":"noted","text":"\ud83d"}}]""")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:00Z","day":"2026-01-05","what":{"kind":"\udc00"}}]""")]
    [InlineData("""[{"id":"0190f000-0000-7000-8000-000000000007","at":"2026-01-05T08:00:00Z","day":"2026-01-05","what":{"kind":"noted","text":"a","\ud83d":1}}]""")]
    [InlineData("""[{"id":"\ud83d"}]""")]
    [InlineData("""[{"\ud83d":"a"}]""")]
    public void What_cannot_be_read_is_a_problem_and_never_throws(string json)
    {
        var reading = Read(json);

        Assert.Empty(reading.Entries);
        Assert.Single(reading.Problems);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Whatever_bytes_come_nothing_throws(int seed)
    {
        var random = new Random(seed);
        var good = Encoding.UTF8.GetBytes($"[{Head}{EveryKind.First().Data}}}]");

        for (var round = 0; round < 2_000; round++)
        {
            var bytes = good.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var reading = EntryJson.Read(bytes);
            Assert.All(reading.Entries, entry => EntryRules.Check(entry, DateTimeOffset.UnixEpoch));
        }
    }

    private static EntryReading Read(string json) => EntryJson.Read(Encoding.UTF8.GetBytes(json));

    private static string Write(Entry entry)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            EntryJson.Write(writer, entry);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

using FsCheck.Fluent;
using Toehold.Reading;

namespace Toehold.Programmes.Tests;

public sealed class HandOutWriterTests
{
    [Fact]
    public void A_hand_out_reads_well_to_a_person()
    {
        var programme = new Programme
        {
            Title = "Knee routine",
            PromisedMinutes = 10,
            Exercises =
            [
                new Exercise
                {
                    Name = "Straight leg raise",
                    Position = Position.Lying,
                    Equipment = ["mat", "ankle weight"],
                    Side = Side.Each,
                    Dose = new Dose { Hold = Amount.Between(3, 5), Reps = Amount.Of(10), Sets = Amount.Of(3), Rest = Amount.Of(60), PerDay = Amount.Of(2), PerWeek = Amount.AtLeast(5) },
                },
                new Exercise { Name = "Walk", Dose = new Dose { Duration = Amount.UpTo(600), PerDay = Amount.Of(1) } },
            ],
        };

        var text = HandOutWriter.Write(programme, "Lift the leg slowly,\nand lower it slowly.");

        Assert.Equal(
            """
            # Knee routine

            Takes 10 minutes a day.

            ## Straight leg raise

            You need: mat, ankle weight

            Lying down. Hold for 3 to 5 seconds. Do it 10 times. Do 3 sets. Rest for 1 minute in between. Do one side, then the other. Do this twice a day. Do this on at least 5 days a week.

            > Lift the leg slowly, and lower it slowly.

            ## Walk

            Keep moving for up to 10 minutes. Do this once a day.

            Written by Toehold.

            """,
            text);
    }

    [Fact]
    public void Every_programme_reads_back_as_it_was() =>
        Generated.Holds(Generated.Programmes, programme => Assert.Equal(programme, HandOutReader.Read(HandOutWriter.Write(programme)).Programme), 2000);

    [Fact]
    public void Words_on_how_it_is_done_come_back_beside_the_dose_and_never_change_it()
    {
        var cases = from programme in Generated.Programmes
                    from howTo in Generated.Text.ArrayOf(programme.Exercises.Count)
                    select (programme, howTo);
        Generated.Holds(cases, each =>
        {
            var reading = HandOutReader.Read(HandOutWriter.Write(each.programme, each.howTo));

            Assert.Equal(each.programme, reading.Programme);
            Assert.Equal(each.howTo.Select(OneLine), reading.Sources.Select(source => source.Description.Of(reading.Text)));
        });
    }

    [Fact]
    public void Every_written_slot_points_at_its_words() => Generated.Holds(Generated.Programmes, programme =>
    {
        var reading = HandOutReader.Read(HandOutWriter.Write(programme));

        Assert.All(reading.Programme.Exercises.Zip(reading.Sources), pair =>
        {
            var written = DoseSentences.Write(pair.First).ToDictionary(sentence => sentence.Slot, sentence => sentence.Text);
            Assert.All(written, slot => Assert.Equal([slot.Value], pair.Second.Of(slot.Key).Select(span => span.Of(reading.Text))));
            Assert.Equal(pair.First.Equipment.Count, pair.Second.Of("equipment").Count());
        });
    });

    [Fact]
    public void A_written_hand_out_survives_other_line_ends_and_blanks_at_the_end()
    {
        var programme = new Programme { Title = "Two", Exercises = [new Exercise { Name = "Wall sit", Dose = new Dose { Hold = Amount.Of(20) } }] };
        var text = HandOutWriter.Write(programme).ReplaceLineEndings("\r\n") + "  \r\n\r\n";

        var reading = HandOutReader.Read(text);

        Assert.Equal(programme, reading.Programme);
    }

    [Fact]
    public void A_changed_hand_out_is_read_for_its_language_again()
    {
        var programme = new Programme { Title = "My routine", Exercises = [new Exercise { Name = "Heel raise", Dose = new Dose { Reps = Amount.Of(10) } }] };
        var text = HandOutWriter.Write(programme).Replace("Do it 10 times.", "Please do it 12 times.", StringComparison.Ordinal);

        var reading = HandOutReader.Read(text);

        Assert.Equal(Amount.Of(12), Assert.Single(reading.Programme.Exercises).Dose.Reps);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Toehold.Programmes;
using Toehold.Reading;
using Toehold.Web.Features.Sheet;

namespace Toehold.Web.Tests;

public sealed class SheetCodeTests
{
    private static readonly Uri Host = new("https://toehold.example/programmes/knee/sheet");

    private static readonly Programme Knee = new()
    {
        Title = "Knee routine",
        Exercises = [new Exercise { Name = "Wall sit – low", Equipment = ["wall"], Dose = new Dose { Hold = Amount.Between(20, 30), PerDay = Amount.Of(2) } }],
    };

    [Fact]
    public void A_link_carries_the_whole_programme_in_its_fragment()
    {
        var code = SheetCode.Of(Host, Knee, ["Lean on the wall."]);

        var reading = HandOutReader.Read(Unpack(code.Link!));
        Assert.StartsWith("https://toehold.example/read#p=", code.Link, StringComparison.Ordinal);
        Assert.Equal(Knee, reading.Programme);
        Assert.Equal("Lean on the wall.", reading.Sources[0].Description.Of(reading.Text));
        Assert.Empty(code.Notices);
    }

    [Fact]
    public void Every_programme_that_fits_comes_back_as_it_was()
    {
        var names = Gen.Elements("Wall sit", "Heel raise – slow", "Bridge, one leg", "Ü-Übung", "3 x 10", "✓ “Plank”").ArrayOf();
        var programmes = from all in names
                         from reps in Gen.Choose(0, 40)
                         select new Programme { Exercises = all.Select(name => new Exercise { Name = name, Dose = new Dose { Reps = Amount.UpTo(reps) } }).ToValueList() };

        Prop.ForAll(programmes.ToArbitrary(), programme => Assert.Equal(programme, HandOutReader.Read(Unpack(CarriedProgramme.Link("https://x", programme, []))).Programme))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
    }

    [Fact]
    public void What_does_not_fit_leaves_out_how_it_is_done_and_says_so()
    {
        var code = SheetCode.Of(Host, Knee, [Words(6000)]);

        Assert.InRange(code.Link!.Length, 1, SheetCode.Most);
        Assert.Equal(Knee, HandOutReader.Read(Unpack(code.Link)).Programme);
        Assert.Contains("it carries the names and the amounts", Assert.Single(code.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_even_so_has_no_code_and_says_so()
    {
        var long0 = Knee with { Title = Words(9000) };

        var code = SheetCode.Of(Host, long0, []);

        Assert.Null(code.Svg);
        Assert.StartsWith("This programme is too long for one code.", Assert.Single(code.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fullest_code_can_be_drawn()
    {
        var words = Words(6000);
        var longest = Enumerable.Range(1, words.Length).TakeWhile(length => CarriedProgramme.Link("https://toehold.example", Knee, [words[..length]]).Length <= SheetCode.Most).Last();

        var code = SheetCode.Of(Host, Knee, [words[..longest]]);

        Assert.InRange(code.Link!.Length, SheetCode.Most - 4, SheetCode.Most);
        Assert.Equal("large", code.Size);
        Assert.NotNull(code.Svg);
    }

    [Theory, InlineData("http://localhost:5080"), InlineData("http://127.0.0.1:5080"), InlineData("http://[::1]:5080")]
    public void A_code_that_only_this_computer_can_open_says_so(string host)
    {
        var code = SheetCode.Of(new Uri(host), Knee, []);

        Assert.StartsWith("This code opens on this computer only", Assert.Single(code.Notices), StringComparison.Ordinal);
    }

    private static string Unpack(string link)
    {
        using var packed = new MemoryStream(Base64Url.DecodeFromChars(link.AsSpan(link.IndexOf(CarriedProgramme.Mark, StringComparison.Ordinal) + CarriedProgramme.Mark.Length)));
        using var inflate = new DeflateStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(inflate, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Letters without a pattern, so that they cannot be packed much.</summary>
    private static string Words(int length)
    {
        var random = new System.Random(1);
        return new string([.. Enumerable.Range(0, length).Select(_ => (char)random.Next('a', 'z' + 1))]);
    }
}

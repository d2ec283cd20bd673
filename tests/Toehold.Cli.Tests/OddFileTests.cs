using System.Text;

namespace Toehold.Cli.Tests;

/// <summary>What `toehold read` says to files that hold no hand-out, and to those that cannot be opened.</summary>
public sealed class OddFileTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    [Fact]
    public async Task An_empty_file_is_a_text_without_a_routine()
    {
        var file = folder.File("empty.txt", "");

        var outcome = await CommandLine.Run("read", "--json", file);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("""{"title":null,"exercises":[],""", Assert.Single(outcome.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_one_line_that_names_it()
    {
        var file = folder.At("gone.txt");

        var outcome = await CommandLine.Run("read", "--json", file);

        Assert.Equal(new CommandLine.Outcome(2, "", $"{file} is not there.\n"), outcome);
    }

    [Fact]
    public async Task A_folder_is_one_line_that_names_it()
    {
        Directory.CreateDirectory(folder.At("sheets"));

        var outcome = await CommandLine.Run("read", folder.At("sheets"));

        Assert.Equal(new CommandLine.Outcome(2, "", $"{folder.At("sheets")} is a folder. Name the files in it.\n"), outcome);
    }

    [Fact]
    public async Task A_file_of_bytes_is_no_text()
    {
        var file = folder.File("photo.bin", [.. Enumerable.Range(0, 2048).Select(i => (byte)(i * 7))]);

        var outcome = await CommandLine.Run("read", "--json", file);

        Assert.Equal(new CommandLine.Outcome(2, "", $"{file} is no text. Toehold reads text, Markdown, web pages, Word documents (.docx) and PDF.\n"), outcome);
    }

    [Fact]
    public async Task A_file_of_fifty_megabytes_is_refused_without_being_held_in_memory()
    {
        var file = folder.At("huge.txt");
        await using (var stream = File.Create(file))
        {
            stream.Write("Heel raises: 3 x 10, twice a day.\n"u8);
            stream.SetLength(50 * 1024 * 1024);
        }

        var outcome = await CommandLine.Run("read", "--json", file);

        Assert.Equal(new CommandLine.Outcome(2, "", $"{file} holds more than 20 MB, more than any hand-out. Copy the pages with the exercises into a file of their own.\n"), outcome);
    }

    [Fact]
    public async Task The_other_files_are_read_all_the_same_in_their_order()
    {
        var first = folder.File("first.txt", "Heel raises: 3 x 10, twice a day.");
        var last = folder.File("last.txt", "Calf stretch: hold for 30 seconds.");

        var outcome = await CommandLine.Run("read", "--json", first, folder.At("gone.txt"), last);

        Assert.Equal(2, outcome.Code);
        Assert.Equal(2, outcome.Lines.Length);
        Assert.Contains("Heel raises", outcome.Lines[0], StringComparison.Ordinal);
        Assert.Contains("Calf stretch", outcome.Lines[1], StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sheet) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sheet)] },
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sheet)] },
        { "UTF-16, big end first, with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sheet)] },
        { "UTF-16", Encoding.Unicode.GetBytes(Sheet) },
        { "UTF-16, big end first", Encoding.BigEndianUnicode.GetBytes(Sheet) },
        { "Windows-1252", [.. Sheet.Select(sign => sign switch { '–' => (byte)0x96, '’' => (byte)0x92, _ => (byte)sign })] },
    };

    [Theory, MemberData(nameof(Encodings))]
    public async Task Every_usual_encoding_reads_the_same(string name, byte[] bytes)
    {
        var expected = await CommandLine.Run("read", "--json", folder.File("expected.txt", Sheet));

        var outcome = await CommandLine.Run("read", "--json", folder.File($"{name}.txt", bytes));

        Assert.Equal(expected, outcome);
        Assert.Contains("""
            "hold":{"min":20,"max":30}
            """, outcome.Output, StringComparison.Ordinal);
    }

    private static string Sheet => "Child’s pose: hold for 20–30 seconds, 3 times. Café après.\n";

    public void Dispose() => folder.Dispose();
}

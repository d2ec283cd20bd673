namespace Toehold.Reading;

/// <summary>Cuts a text into its lines; the columns that a PDF flattened side by side are put one below the other.</summary>
internal static class RawLines
{
    private const int Gap = 3;
    private const int FewestCells = 3;

    public static List<RawLine> Read(string text)
    {
        var lines = new List<RawLine>();
        var (start, blank) = (0, true);
        while (start < text.Length)
        {
            var offset = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            var end = offset < 0 ? text.Length : start + offset;
            var line = Trim(text, start, end, blank);
            blank = line.Length == 0 && (blank || offset < 0 || text[end] != '\n' || end == start || text[end - 1] != '\r');
            if (line.Length > 0)
            {
                lines.Add(line);
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            blank = line.Length == 0;
        }

        return Columns(text, lines);
    }

    private static RawLine Trim(string text, int start, int end, bool blank)
    {
        var first = start;
        while (first < end && IsSpace(text[first]))
        {
            first++;
        }

        while (end > first && IsSpace(text[end - 1]))
        {
            end--;
        }

        return new RawLine(first, end, text.AsSpan(start, first - start).IndexOfAnyInRange(Signs.FirstBox, Signs.LastBox) < 0 ? first - start : 0, blank);
    }

    private static bool IsSpace(char sign) => char.IsWhiteSpace(sign) || sign is '\u200B' or '\uFEFF' or '\0' || Signs.IsBox(sign);

    /// <summary>Two columns: in at least three lines of a run, and in most of them, a gap ends at the same place.</summary>
    private static List<RawLine> Columns(string text, List<RawLine> lines)
    {
        var counts = new Dictionary<int, int>();
        var rows = 0;
        foreach (var line in lines)
        {
            if (GapEnd(text, line) is > 0 and var column)
            {
                counts[column] = counts.GetValueOrDefault(column) + 1;
                rows += CellsOf(text, line) >= FewestCells ? 1 : 0;
            }
        }

        if (rows >= FewestCells && rows * 3 >= counts.Values.Sum())
        {
            return lines;
        }

        var best = counts.Count == 0 ? default : counts.MaxBy(pair => pair.Value);
        return best.Value < 3 || best.Value * 2 < lines.Count(line => line.Indent < best.Key) || AreAmounts(text, lines, best) ? lines : Split(text, lines, best.Key);
    }

    /// <summary>"Calf raise        3 x 20": what stands to the right begins with a number in most lines, so that it is the amount of what stands to the left.</summary>
    private static bool AreAmounts(string text, List<RawLine> lines, KeyValuePair<int, int> column)
    {
        var amounts = 0;
        foreach (var line in lines)
        {
            var cut = line.Start + column.Key - line.Indent;
            amounts += cut > line.Start + Gap && cut < line.End && text[cut - 1] == ' ' && char.IsAsciiDigit(text[cut]) && !(cut + 1 < line.End && text[cut + 1] is '.' or ')') ? 1 : 0;
        }

        return amounts * 2 > column.Value;
    }

    private static int GapEnd(string text, RawLine line)
    {
        var run = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] == '|')
            {
                return 0;
            }

            if (run >= Gap && text[i] != ' ')
            {
                return line.Indent + i - line.Start;
            }

            run = text[i] == ' ' ? run + 1 : 0;
        }

        return line.Indent >= 20 ? line.Indent : 0;
    }

    /// <summary>How many cells stand in the line, parted by gaps; three or more make a row of a table, which is read across.</summary>
    public static int CellsOf(string text, RawLine line)
    {
        var (cells, run) = (1, 0);
        for (var i = line.Start; i < line.End; i++)
        {
            cells += run >= Gap && text[i] != ' ' ? 1 : 0;
            run = text[i] == ' ' ? run + 1 : 0;
        }

        return cells;
    }

    private static List<RawLine> Split(string text, List<RawLine> lines, int column)
    {
        var left = new List<RawLine>();
        var right = new List<RawLine>();
        foreach (var line in lines)
        {
            var cut = line.Start + column - line.Indent;
            if (line.Indent >= column)
            {
                right.Add(line with { Indent = line.Indent - column });
            }
            else if (cut >= line.End || text[cut - 1] != ' ')
            {
                left.Add(line);
            }
            else
            {
                left.Add(Trim(text, line.Start, cut, line.AfterBlank) with { Indent = line.Indent });
                right.Add(new RawLine(cut, line.End, 0, line.AfterBlank));
            }
        }

        left.AddRange(right);
        return left;
    }
}

namespace Toehold.Reading;

/// <summary>Cuts a line into cells: at upright bars, or where two or more spaces stand.</summary>
internal static class Cells
{
    private const int Gap = 2;
    private const int FewestCommas = 2;
    private const int LongestCell = 4;

    public static List<(int First, int Last)> Of(Tokens tokens, Line line, bool hasPipes)
    {
        var cells = new List<(int, int)>();
        var start = line.First + (hasPipes && tokens.Is(line.First, TokenKind.Pipe) ? 1 : 0);
        for (var i = start; i < line.Last; i++)
        {
            var isBar = hasPipes && tokens[i].Kind == TokenKind.Pipe;
            var isGap = !hasPipes && i > start && tokens[i].Start - tokens[i - 1].End >= Gap;
            if (isBar || isGap)
            {
                cells.Add((start, i));
                start = isBar ? i + 1 : i;
            }
        }

        if (start < line.Last)
        {
            cells.Add((start, line.Last));
        }

        return cells;
    }

    /// <summary>The cells of a line of comma-separated values; quoted ones keep their commas.</summary>
    public static List<(int First, int Last)> OfCommas(Tokens tokens, Line line)
    {
        var cells = new List<(int, int)>();
        var (start, isQuoted) = (line.First, false);
        for (var i = line.First; i < line.Last; i++)
        {
            isQuoted ^= tokens.Written(i) is "\"";
            if (!isQuoted && tokens[i].Kind == TokenKind.Comma)
            {
                cells.Add((start, i));
                start = i + 1;
            }
        }

        cells.Add((start, line.Last));
        return cells;
    }

    /// <summary>Whether a line is a heading of comma-separated values: four or more short cells.</summary>
    public static bool IsCommas(Tokens tokens, Line line)
    {
        var (commas, others) = (0, 0);
        for (var i = line.First; i < line.Last; i++)
        {
            commas += tokens[i].Kind == TokenKind.Comma ? 1 : 0;
            others += tokens[i].Kind == TokenKind.Stop || tokens.IsNumber(i) ? 1 : 0;
        }

        return commas >= FewestCommas && others == 0 && line.Last - line.First <= commas * LongestCell;
    }

    /// <summary>Whether two words of a line stand apart as cells do.</summary>
    public static bool HasGap(Tokens tokens, Line line)
    {
        for (var i = line.First + 1; i < line.Last; i++)
        {
            if (tokens[i].Start - tokens[i - 1].End >= Gap)
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasPipe(Tokens tokens, Line line)
    {
        for (var i = line.First; i < line.Last; i++)
        {
            if (tokens[i].Kind == TokenKind.Pipe)
            {
                return true;
            }
        }

        return false;
    }
}

namespace Toehold.Reading;

/// <summary>Cuts a line into cells: at upright bars, or where two or more spaces stand.</summary>
internal static class Cells
{
    private const int Gap = 2;

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

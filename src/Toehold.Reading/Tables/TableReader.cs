namespace Toehold.Reading;

/// <summary>Follows the lines of a text and knows, at each, whether it is a row of a table with a heading.</summary>
internal sealed class TableReader(Tokens tokens)
{
    /// <summary>Nobody reads a table with more cells in a row.</summary>
    private const int MostCells = 64;

    /// <summary>So many columns of weekdays are a plan of the week.</summary>
    private const int FewestDays = 3;

    private TableColumns? columns;

    /// <summary>The cells of a row with the slot of each, and on how many days of the week it is ticked; null where the line is no row of a table.</summary>
    public ReadRow? Row(Line line)
    {
        var hasPipes = Cells.HasPipe(tokens, line);
        var isCommas = !hasPipes && (columns is { HasCommas: true } || Cells.IsCommas(tokens, line));
        if (columns is null && !isCommas && !hasPipes && !Cells.HasGap(tokens, line))
        {
            return null;
        }

        var cells = isCommas ? Cells.OfCommas(tokens, line) : Cells.Of(tokens, line, hasPipes);
        if (cells.Count > MostCells)
        {
            columns = null;
            return null;
        }

        if (cells.Count >= 2 && Heading(cells, hasPipes, isCommas) is { } heading)
        {
            columns = heading;
            return ReadRow.Empty;
        }

        if (columns is { HasPipes: false, HasCommas: false } && cells.Count == 1 && Nearest(columns, cells[0].First) is var only && only != columns.Name && only > 0)
        {
            return Row(cells, columns);
        }

        if (columns is null || columns.HasPipes != hasPipes || cells.Count < 2)
        {
            columns = line.AfterBlank || cells.Count < 2 ? (line.IsEmpty ? columns : null) : columns;
            return null;
        }

        return IsRule(line) ? ReadRow.Empty : Row(cells, columns);
    }

    private ReadRow Row(List<(int First, int Last)> cells, TableColumns table)
    {
        var row = new List<(int, int, Slot)>();
        var name = -1;
        Phrase? days = null;
        for (var i = 0; i < cells.Count; i++)
        {
            var column = cells.Count == table.Slots.Length || (table.HasPipes | table.HasCommas && i < table.Slots.Length) ? i : Nearest(table, cells[i].First);
            name = column == table.Name && name < 0 && cells[i].Last > cells[i].First ? row.Count : name;
            if (table.Days[column] && IsTick(cells[i]))
            {
                days = new Phrase(Slot.PerWeek, (days?.Min ?? 0) + 1, (days?.Min ?? 0) + 1, days?.First ?? cells[i].First, cells[i].Last, PhraseUse.Plain);
            }
            else if (cells[i].Last > cells[i].First && !table.Skipped[column])
            {
                row.Add((cells[i].First, cells[i].Last, table.Slots[column]));
            }
        }

        return new ReadRow(row, name, days);
    }

    /// <summary>One sign, or one letter, by itself: a day on which it is done.</summary>
    private bool IsTick((int First, int Last) cell) =>
        cell.Last == cell.First + 1 && (tokens[cell.First].Kind == TokenKind.Other || (tokens[cell.First].Kind == TokenKind.Word && tokens[cell.First].End - tokens[cell.First].Start == 1));

    private int Nearest(TableColumns table, int first)
    {
        var place = Column(first);
        var best = 0;
        for (var i = 1; i < table.Places.Length; i++)
        {
            best = Math.Abs(table.Places[i] - place) < Math.Abs(table.Places[best] - place) ? i : best;
        }

        return best;
    }

    private int Column(int token)
    {
        var start = tokens[token].Start;
        return start - (start == 0 ? 0 : tokens.Text.LastIndexOf('\n', start - 1)) - 1;
    }

    private TableColumns? Heading(List<(int First, int Last)> cells, bool hasPipes, bool hasCommas)
    {
        var slots = cells.ConvertAll(cell => cell.Last == cell.First + 1 && tokens.Is(cell.First, "side") ? Slot.Side : SlotLabels.Of(tokens, cell.First, cell.Last)).ToArray();
        var days = cells.ConvertAll(cell => cell.Last == cell.First + 1 && tokens.Is(cell.First, WordClass.Weekday)).ToArray();
        var found = slots.Count(slot => slot != Slot.None) + (hasPipes && days.Count(day => day) >= FewestDays ? 1 : 0);
        var hasNumber = cells.Exists(cell => Enumerable.Range(cell.First, cell.Last - cell.First).Any(tokens.IsNumber));
        if (hasNumber || found < (hasPipes || (cells.Count > 2 && cells.Exists(cell => cell.Last == cell.First + 1 && tokens.Is(cell.First, WordClass.Exercise))) ? 1 : 2) || found == slots.Length)
        {
            return null;
        }

        var name = Array.FindIndex(slots, slot => slot == Slot.None);
        for (var i = 0; i < cells.Count; i++)
        {
            name = slots[i] == Slot.None && tokens.Has(cells[i].First, cells[i].Last, WordClass.Exercise) ? i : name;
        }

        return new TableColumns(slots, [.. cells.Select(cell => Column(cell.First))], name, hasPipes, hasCommas, [.. cells.Select((cell, at) => at != name && slots[at] == Slot.None && IsOther(cell))], days);
    }

    /// <summary>"Load (kg)", "RPE", "Date": a column whose numbers are no dose.</summary>
    private bool IsOther((int First, int Last) cell)
    {
        for (var i = cell.First; i < cell.Last; i++)
        {
            if (tokens[i].Word.Unit == Unit.Measure || tokens[i].Word.Lemma is "load" or "weight" or "rpe" or "tempo" or "date" or "intensity" or "id" or "assigned" or "week" or "age")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRule(Line line)
    {
        for (var i = line.First; i < line.Last; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Pipe or TokenKind.Dash or TokenKind.Colon or TokenKind.Plus or TokenKind.Equal))
            {
                return false;
            }
        }

        return true;
    }
}

using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>The rows of a group, each id once, and which of them the store had before.</summary>
internal sealed class SortedGroup
{
    private readonly Dictionary<(Guid Practice, Guid Id), EntryRow> kept = [];
    private readonly HashSet<EntryRow> isNew = [];

    /// <summary>Of rows with the same id the first is kept, as in the store.</summary>
    public SortedGroup(IEnumerable<Delivery> deliveries)
    {
        foreach (var row in deliveries.SelectMany(delivery => delivery.Rows))
        {
            kept.TryAdd((row.PracticeId, row.Id), row);
        }

        // In one order everywhere, so that of two transactions with the same ids none waits for the other in a circle.
        Rows = [.. kept.Values.OrderBy(row => row.PracticeId).ThenBy(row => row.Id)];
    }

    /// <summary>What is to be written.</summary>
    public IReadOnlyList<EntryRow> Rows { get; }

    /// <summary>What was written.</summary>
    public IEnumerable<EntryRow> New => Rows.Where(isNew.Contains);

    /// <summary>What was not written, because its id was there.</summary>
    public IEnumerable<EntryRow> NotNew => Rows.Where(row => !isNew.Contains(row));

    /// <summary>Notes what was written.</summary>
    public void MarkNew(IEnumerable<(Guid Practice, Guid Id)> keys) => isNew.UnionWith(keys.Select(key => kept[key]));

    /// <summary>Puts what the store had in the place of what came.</summary>
    public void AddEarlier(IEnumerable<EntryRow> rows)
    {
        foreach (var row in rows)
        {
            kept[(row.PracticeId, row.Id)] = row;
        }
    }

    public AppendResult.Saved ResultOf(Delivery delivery)
    {
        var written = delivery.Rows.Count(isNew.Contains);
        var conflicts = delivery.Rows.Where(row => !IsKept(row)).Select(row => row.Id).Distinct().ToValueList();
        var there = delivery.Rows.Count(row => !isNew.Contains(row) && IsKept(row));
        return new AppendResult.Saved(written, there, conflicts, delivery.Problems);
    }

    private bool IsKept(EntryRow row)
    {
        var first = kept[(row.PracticeId, row.Id)];
        return ReferenceEquals(first, row) || first.ToEntry() == row.ToEntry();
    }
}

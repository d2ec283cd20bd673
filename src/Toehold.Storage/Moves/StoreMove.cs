using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Toehold.Storage;

/// <summary>
/// Carries everything of one store into another that is empty: each table of the model, in one transaction, at one
/// moment of the first store, and read back before it counts. The first store stays as it is.
/// </summary>
/// <param name="from">A store that is there; it need not be open.</param>
/// <param name="to">Another, which is made where it is not there.</param>
public sealed class StoreMove(Store from, Store to)
{
    // Whose call comes next, and so who can explain it.
    private Store? asked;

    /// <summary>Carries everything over, or nothing.</summary>
    /// <param name="cancellation">Ends the work; then nothing was carried.</param>
    public async Task<MoveResult> Run(CancellationToken cancellation = default)
    {
        if (from.Place == to.Place)
        {
            return new MoveResult.Refused($"{from.Place} is where the data is already.");
        }

        if (await from.OpenExisting(cancellation) is StoreOpening.Failed gone)
        {
            return new MoveResult.Refused(gone.Trouble.Sentence);
        }

        if (await to.Open(cancellation) is StoreOpening.Failed closed)
        {
            return new MoveResult.Refused(closed.Trouble.Sentence);
        }

        try
        {
            return await Carry(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new MoveResult.Refused($"Nothing was moved. {asked!.Explain(e).Sentence}");
        }
    }

    private async Task<MoveResult> Carry(CancellationToken cancellation)
    {
        asked = from;
        await using var source = from.CreateDbContext();
        await using var seen = await from.Freeze(source, cancellation);
        asked = to;
        await using var target = to.CreateDbContext();
        await using var written = await to.Freeze(target, cancellation);
        var tables = InOrder(target.Model).Select(TableCopy.Of).ToList();
        foreach (var table in tables)
        {
            if (await table.HasRows(target, cancellation))
            {
                return new MoveResult.Refused($"There is data in {to.Place} already. Move to a place that has none; nothing was changed.");
            }
        }

        var sums = new Dictionary<Type, TableSum>();
        foreach (var table in tables)
        {
            sums[table.Type.ClrType] = await Copy(table, source, target, cancellation);
            if (await table.Sum(target, cancellation) != sums[table.Type.ClrType])
            {
                return new MoveResult.Refused($"Nothing was moved: {table.Type.GetTableName()} did not read back as it was written.");
            }
        }

        await to.CountOn(target, cancellation);
        await written.CommitAsync(cancellation);
        return new MoveResult.Moved(sums[typeof(Practice)].Rows, sums[typeof(EntryRow)].Rows, sums.Values.Sum(sum => sum.Rows));
    }

    private async Task<TableSum> Copy(TableCopy table, ToeholdDb source, ToeholdDb target, CancellationToken cancellation)
    {
        var sum = default(TableSum);
        asked = from;
        await foreach (var rows in table.Read(source).WithCancellation(cancellation))
        {
            asked = to;
            sum = table.Add(sum, rows);
            target.AddRange(rows);
            await target.SaveChangesAsync(cancellation);
            target.ChangeTracker.Clear();
            asked = from;
        }

        asked = to;
        return sum;
    }

    // A table comes after all that its rows point to.
    private static List<IEntityType> InOrder(IModel model)
    {
        var left = model.GetEntityTypes().ToList();
        var ordered = new List<IEntityType>();
        while (left.Count > 0)
        {
            var next = left.First(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || ordered.Contains(key.PrincipalEntityType)));
            ordered.Add(next);
            left.Remove(next);
        }

        return ordered;
    }
}

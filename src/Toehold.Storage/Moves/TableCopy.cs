using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Toehold.Storage;

/// <summary>One table of the model: whether it has rows, what they sum to, and their way into another store.</summary>
internal abstract class TableCopy(IReadOnlyEntityType type)
{
    public IReadOnlyEntityType Type => type;

    public static TableCopy Of(IReadOnlyEntityType type) =>
        (TableCopy)Activator.CreateInstance(typeof(TableCopy<>).MakeGenericType(type.ClrType), type)!;

    public abstract Task<bool> HasRows(ToeholdDb db, CancellationToken cancellation);

    public abstract Task<TableSum> Sum(ToeholdDb db, CancellationToken cancellation);

    /// <summary>The rows, many at a time.</summary>
    public abstract IAsyncEnumerable<IReadOnlyList<object>> Read(ToeholdDb db);

    public abstract TableSum Add(TableSum sum, IReadOnlyList<object> rows);
}

/// <inheritdoc/>
internal sealed class TableCopy<T>(IReadOnlyEntityType type) : TableCopy(type)
    where T : class
{
    private const int AtATime = 500;

    private readonly PropertyInfo[] columns =
    [
        .. type.GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property =>
            property.PropertyInfo ?? throw new InvalidOperationException($"{property.Name} of {type.DisplayName()} is no property of the class.")),
    ];

    public override Task<bool> HasRows(ToeholdDb db, CancellationToken cancellation) => db.Set<T>().AnyAsync(cancellation);

    public override async Task<TableSum> Sum(ToeholdDb db, CancellationToken cancellation)
    {
        var sum = default(TableSum);
        await foreach (var row in db.Set<T>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            sum = sum.With(Values(row));
        }

        return sum;
    }

    public override async IAsyncEnumerable<IReadOnlyList<object>> Read(ToeholdDb db)
    {
        var rows = new List<object>(AtATime);
        await foreach (var row in db.Set<T>().AsNoTracking().AsAsyncEnumerable())
        {
            rows.Add(row);
            if (rows.Count == AtATime)
            {
                yield return rows;
                rows = new List<object>(AtATime);
            }
        }

        yield return rows;
    }

    public override TableSum Add(TableSum sum, IReadOnlyList<object> rows) => rows.Aggregate(sum, (so, row) => so.With(Values(row)));

    private IEnumerable<object?> Values(object row) => columns.Select(column => column.GetValue(row));
}

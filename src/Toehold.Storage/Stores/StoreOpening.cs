namespace Toehold.Storage;

/// <summary>What opening a store came to.</summary>
public abstract record StoreOpening
{
    private StoreOpening()
    {
    }

    /// <summary>The store is there and has the schema of this version.</summary>
    /// <param name="Migrations">How many migrations were applied just now; 0 where there was nothing to do.</param>
    public sealed record Ready(int Migrations) : StoreOpening;

    /// <summary>The store cannot be used, and was left as it is.</summary>
    /// <param name="Trouble">Why.</param>
    public sealed record Failed(StoreTrouble Trouble) : StoreOpening;
}

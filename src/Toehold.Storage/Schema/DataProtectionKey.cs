namespace Toehold.Storage;

/// <summary>One key of the ring that protects cookies, as XML.</summary>
internal sealed class DataProtectionKey
{
    public int Id { get; init; }

    public string? FriendlyName { get; init; }

    public required string Xml { get; init; }
}

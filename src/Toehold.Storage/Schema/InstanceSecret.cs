namespace Toehold.Storage;

/// <summary>Something that every server on the same store must know and nobody else, protected by whoever writes it.</summary>
internal sealed class InstanceSecret
{
    public required string Name { get; init; }

    public required string Value { get; init; }
}

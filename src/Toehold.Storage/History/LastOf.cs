namespace Toehold.Storage;

/// <summary>Of one kind of entry so many, the newest.</summary>
public readonly record struct LastOf
{
    /// <summary>The word that names the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>At most so many.</summary>
    public required int Count { get; init; }

    /// <summary>The last entries of a kind.</summary>
    /// <typeparam name="T">Any kind but sets.</typeparam>
    /// <param name="count">At most so many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static LastOf The<T>(int count)
        where T : What
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new LastOf { Kind = WhatJson.KindOf<T>(), Count = count };
    }
}

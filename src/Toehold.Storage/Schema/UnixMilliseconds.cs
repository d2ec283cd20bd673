using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Toehold.Storage;

/// <summary>Keeps an instant as milliseconds since 1970 in UTC, which sorts the same on every store. The offset is not kept.</summary>
internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

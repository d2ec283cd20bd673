using Microsoft.Extensions.Caching.Memory;
using Toehold.Reading;

namespace Toehold.Web.Features.Programmes;

/// <summary>Hand-outs as they were read: the same words always read to the same programme, so each is read once.</summary>
public sealed class HandOutReadings : IDisposable
{
    private const int MostCharacters = 4_000_000;

    private readonly MemoryCache read = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    public HandOutReading Of(string handOut)
    {
        ArgumentNullException.ThrowIfNull(handOut);
        return read.GetOrCreate(handOut, entry =>
        {
            entry.Size = handOut.Length;
            return HandOutReader.Read(handOut);
        })!;
    }

    public void Dispose() => read.Dispose();
}

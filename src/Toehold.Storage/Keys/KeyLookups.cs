using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Toehold.Storage;

/// <summary>
/// Looks keys up for all who ask at the same time with one statement. Nothing is remembered: each statement begins after
/// those it answers have asked, so a key that was revoked anywhere opens nothing from that moment on.
/// </summary>
internal sealed class KeyLookups(Store store)
{
    private const int SideBySide = 2;
    private const int MostAtOnce = 64;

    private readonly ConcurrentQueue<Question> asked = [];
    private int taken;

    public Task<AccessKey?> Find(byte[] hash, CancellationToken cancellation)
    {
        var question = new Question(Convert.ToHexString(hash), hash);
        asked.Enqueue(question);
        if (TakeTurn())
        {
            _ = Task.Run(AnswerAll, CancellationToken.None);
        }

        return question.Answer.Task.WaitAsync(cancellation);
    }

    // Who asks between the last look into the queue and the turn's end found no turn free: hence one more look.
    private async Task AnswerAll()
    {
        do
        {
            while (Next() is { Count: > 0 } group)
            {
                await Answer(group);
            }

            Interlocked.Decrement(ref taken);
        }
        while (!asked.IsEmpty && TakeTurn());
    }

    private bool TakeTurn()
    {
        var seen = Volatile.Read(ref taken);
        while (seen < SideBySide)
        {
            var was = Interlocked.CompareExchange(ref taken, seen + 1, seen);
            if (was == seen)
            {
                return true;
            }

            seen = was;
        }

        return false;
    }

    private List<Question> Next()
    {
        var group = new List<Question>();
        while (group.Count < MostAtOnce && asked.TryDequeue(out var question))
        {
            group.Add(question);
        }

        return group;
    }

    private async Task Answer(List<Question> group)
    {
        try
        {
            var hashes = group.Select(question => question.Hash).ToArray();
            await using var db = store.CreateDbContext();
            var keys = await db.AccessKeys.AsNoTracking().Where(key => hashes.Contains(key.Hash)).ToListAsync();
            var found = keys.ToDictionary(key => Convert.ToHexString(key.Hash));
            group.ForEach(question => question.Answer.SetResult(found.GetValueOrDefault(question.Name)));
        }
        catch (Exception e)
        {
            group.ForEach(question => question.Answer.SetException(e));
        }
    }

    private sealed record Question(string Name, byte[] Hash)
    {
        public TaskCompletionSource<AccessKey?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

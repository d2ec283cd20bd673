namespace Toehold.Storage.Tests;

/// <summary>The process that a crash test kills: it appends, one delivery after another, and prints what was answered as saved.</summary>
internal static class Appender
{
    public const string Name = "append-until-killed";

    private const int Writers = 4;

    public static async Task<int> Run(string kind, string place, Guid practice, int seed)
    {
        var store = StoreTests.At(Enum.Parse<StoreKind>(kind), place);
        if (await store.Open() is StoreOpening.Failed failed)
        {
            Console.Error.WriteLine(failed.Trouble.Sentence);
            return 1;
        }

        await using var intake = new EntryIntake(store, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Append(intake, practice, new Random(seed + writer), writer)));
        return 0;
    }

    private static async Task Append(EntryIntake intake, Guid practice, Random random, int writer)
    {
        for (var next = writer; ;)
        {
            var numbers = Enumerable.Range(0, random.Next(1, 6)).Select(i => next + (i * Writers)).ToArray();
            next = numbers[^1] + Writers;
            if (await intake.Append(practice, [.. numbers.Select(number => Annas.Set(number))]) is AppendResult.Saved)
            {
                // One line a write, so that a kill cuts between lines or leaves one without its end.
                await Console.Out.WriteAsync(string.Join(' ', numbers) + "\n");
                await Console.Out.FlushAsync();
            }
        }
    }
}

using System.Collections.Concurrent;

namespace Toehold.Benchmarks.Faults;

/// <summary>Counts what was done to the servers and what came of it. Anything that must not happen is a breach.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> faults = new();
    private readonly ConcurrentDictionary<string, int> answers = new();
    private readonly ConcurrentQueue<string> breaches = new();

    public int Faults => faults.Values.Sum();

    public IReadOnlyCollection<string> Breaches => breaches;

    public void Fault(string what) => faults.AddOrUpdate(what, 1, (_, count) => count + 1);

    public void Answer(string what) => answers.AddOrUpdate(what, 1, (_, count) => count + 1);

    public void Breach(string what) => breaches.Enqueue(what);

    public void Write(TextWriter output)
    {
        output.WriteLine("| fault | count |");
        output.WriteLine("| --- | --- |");
        foreach (var (what, count) in faults.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"| {what} | {count:N0} |");
        }

        output.WriteLine($"| all | {Faults:N0} |");
        output.WriteLine();
        output.WriteLine($"Answers: {string.Join(", ", answers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value:N0}"))}.");
        foreach (var breach in breaches.Take(20))
        {
            output.WriteLine($"BREACH: {breach}");
        }
    }
}

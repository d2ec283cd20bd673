namespace Toehold.Sessions;

/// <summary>Even choices out of a row of places.</summary>
internal static class Spreading
{
    /// <summary>Chosen indexes, the first and the last among them; one choice is the first.</summary>
    public static IEnumerable<int> Over(int places, int chosen) => chosen == 1
        ? [0]
        : Enumerable.Range(0, chosen).Select(index => ((index * (places - 1)) + ((chosen - 1) / 2)) / (chosen - 1));
}

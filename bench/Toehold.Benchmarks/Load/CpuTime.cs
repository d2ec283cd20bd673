using System.Globalization;

namespace Toehold.Benchmarks.Load;

/// <summary>How much processor time processes have used, as Linux counts it. Unlike the time on the clock, it hardly grows with what else the machine does.</summary>
internal static class CpuTime
{
    private const int ParentField = 1;
    private const int UserField = 11;
    private const int EndedChildrenField = 13;
    private const double TicksASecond = 100;

    /// <summary>Milliseconds of one process.</summary>
    public static double Of(int process) => Fields(process) is { } fields ? Sum(fields, UserField) : 0;

    /// <summary>Milliseconds of a process, the children that it has, and those that ended.</summary>
    public static double WithChildren(int process) =>
        Fields(process) is { } parent
            ? Sum(parent, UserField) + Sum(parent, EndedChildrenField) + Processes().Where(id => Fields(id) is { } fields && fields[ParentField] == $"{process}").Sum(Of)
            : 0;

    private static IEnumerable<int> Processes() => Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), out var id) ? id : 0)
        .Where(id => id > 0);

    // After the program's name, which may hold anything, stand the state, the parent and so on.
    private static string[]? Fields(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static double Sum(string[] fields, int first) =>
        (double.Parse(fields[first], CultureInfo.InvariantCulture) + double.Parse(fields[first + 1], CultureInfo.InvariantCulture)) * 1000 / TicksASecond;
}

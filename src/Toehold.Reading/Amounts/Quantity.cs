namespace Toehold.Reading;

/// <summary>A number or range of the text with what it counts. Times are in seconds. An open end is null.</summary>
/// <param name="Min">The lower end.</param>
/// <param name="Max">The upper end.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">The token after it.</param>
/// <param name="More">Whether it comes on top of what was done ("5 more times").</param>
/// <param name="UnitAt">The token of the unit, or -1.</param>
internal readonly record struct Quantity(double? Min, double? Max, Unit Unit, int First, int Last, bool More, int UnitAt)
{
    public bool IsTime => Unit == Unit.Second;
}

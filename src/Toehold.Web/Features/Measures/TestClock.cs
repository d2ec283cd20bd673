namespace Toehold.Web.Features.Measures;

/// <summary>How the page's clock leads a test.</summary>
/// <param name="Kind">"stopwatch" runs up until it is stopped, "countdown" down to a tone, "beats" counts rises by the beat.</param>
/// <param name="Seconds">How long it runs at most.</param>
public sealed record TestClock(string Kind, int Seconds);

namespace Toehold.Sessions;

/// <summary>Whether a point may be pressed, after the safety answers. None of it is a diagnosis.</summary>
public abstract record PointAdvice
{
    private PointAdvice()
    {
    }

    /// <summary>Nothing that was answered stands in the way.</summary>
    public sealed record GoAhead : PointAdvice;

    /// <summary>Somebody should be asked first; it may be pressed when they agree.</summary>
    /// <param name="Why">One plain sentence: why, and whom to ask.</param>
    public sealed record AskFirst(string Why) : PointAdvice;

    /// <summary>It is left out.</summary>
    /// <param name="Why">One plain sentence.</param>
    public sealed record LeaveOut(string Why) : PointAdvice;
}

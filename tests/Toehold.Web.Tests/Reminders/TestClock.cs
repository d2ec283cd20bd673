namespace Toehold.Web.Tests;

/// <summary>A clock that the test moves; what waits for it looks again at once.</summary>
internal sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(30);

    private long ticks = now.UtcTicks;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public void Set(DateTimeOffset to) => Interlocked.Exchange(ref ticks, to.UtcTicks);

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : Glance, period == Timeout.InfiniteTimeSpan ? period : Glance);
}

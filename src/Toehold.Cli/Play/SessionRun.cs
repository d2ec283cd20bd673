using Toehold.Sessions;

namespace Toehold.Cli.Play;

/// <summary>Where a session stands: an anchor plus the time that has passed since. Ticks are never counted.</summary>
internal sealed class SessionRun(Timeline timeline, TimeProvider time)
{
    private static readonly TimeSpan BackWithin = TimeSpan.FromSeconds(2);

    private TimeSpan anchor;
    private long? runningSince = time.GetTimestamp();

    internal bool IsPaused => runningSince is null;

    internal bool IsDone => Position >= timeline.Total;

    internal TimeSpan Position
    {
        get
        {
            var position = anchor + (runningSince is { } since ? time.GetElapsedTime(since) : TimeSpan.Zero);
            return position < timeline.Total ? position : timeline.Total;
        }
    }

    internal int Index
    {
        get
        {
            var position = Position;
            var index = timeline.Cues.Count - 1;
            while (index > 0 && timeline.Cues[index].At > position)
            {
                index--;
            }

            return index;
        }
    }

    internal Cue Cue => timeline.Cues[Index];

    internal void Toggle()
    {
        anchor = Position;
        runningSince = IsPaused ? time.GetTimestamp() : null;
    }

    internal void Next() => Seek(Math.Min(Index + 1, timeline.Cues.Count - 1));

    /// <summary>To the start of this cue, or, near its start, to the work before it.</summary>
    internal void Back()
    {
        var index = Index;
        if (Position - timeline.Cues[index].At < BackWithin)
        {
            index = Math.Max(0, index - 1);
            while (index > 0 && timeline.Cues[index] is not (Cue.Hold or Cue.Move))
            {
                index--;
            }
        }

        Seek(index);
    }

    private void Seek(int index)
    {
        anchor = timeline.Cues[index].At;
        runningSince = IsPaused ? null : time.GetTimestamp();
    }
}

namespace Toehold.Sessions;

/// <summary>Cues laid end to end, up to a session's limits.</summary>
internal sealed class CueList(TimelineOptions options)
{
    private readonly List<Cue> cues = [];

    public int Count => cues.Count;

    public TimeSpan End => cues.Count == 0 ? TimeSpan.Zero : cues[^1].End;

    public IReadOnlyList<Cue> Cues => cues;

    /// <summary>Adds the whole group, or nothing where it passes a limit; a place stays free for the last cue.</summary>
    public bool TryAdd(params IReadOnlyList<Cue> group)
    {
        var end = group.Aggregate(End, (sum, cue) => sum + cue.For);
        if (cues.Count + group.Count >= options.MostCues || end > options.LongestSession)
        {
            return false;
        }

        foreach (var cue in group)
        {
            cues.Add(cue with { At = End });
        }

        return true;
    }

    /// <summary>Takes away what waits for work that did not fit.</summary>
    public void DropTrailingWaits()
    {
        while (cues is [.., Cue.GetReady or Cue.Rest or Cue.ChangeSide])
        {
            cues.RemoveAt(cues.Count - 1);
        }
    }

    public void Finish() => cues.Add(new Cue.Done { At = End, Say = "Done. That is all for now.", Show = "Done" });
}

namespace Toehold.Sessions;

/// <summary>Writes the cues of one exercise.</summary>
internal sealed class ExerciseWriter(SessionItem item, SessionSettings settings, CueList cues, List<SetMark> marks)
{
    private readonly TimelineOptions options = settings.Options;
    private readonly Workload load = Workload.From(item.Exercise.Dose, settings.Options);
    private readonly CueWords words = new(item.Exercise, Workload.From(item.Exercise.Dose, settings.Options), settings);

    /// <summary>Whether everything fitted; what did not is left out, from the first repetition that finds no room.</summary>
    public bool Write(TimeSpan getReady, bool isFirst)
    {
        using var turns = Turn.All(load, item.Exercise.Side, settings.FirstSide).GetEnumerator();
        turns.MoveNext();
        var turn = turns.Current;
        var fits = cues.TryAdd(Place(words.GetReady(turn, Stretch(getReady), isFirst), turn));
        while (fits)
        {
            Turn? next = turns.MoveNext() ? turns.Current : null;
            fits = WriteTurn(turn, next);
            if (!fits || next is null)
            {
                break;
            }

            turn = next.Value;
        }

        cues.DropTrailingWaits();
        return fits;
    }

    private bool WriteTurn(Turn turn, Turn? next)
    {
        var pause = next is { } following ? PauseBefore(turn, following) : TimeSpan.Zero;
        var release = load.Kind == WorkKind.Hold ? ReleaseWithin(turn, next, pause) : TimeSpan.Zero;
        if (!cues.TryAdd(Work(turn, release)))
        {
            return false;
        }

        if (turn.Repetition == load.Repetitions)
        {
            marks.Add(new SetMark(item.Index, turn.Side, turn.Set, load.Sets, cues.Count - 1));
        }

        return next is not { } upcoming || Wait(turn, upcoming, pause - release);
    }

    private bool ChangesSide(Turn turn, Turn next) => item.Exercise.Side == Programmes.Side.Each && turn.Side != next.Side;

    private TimeSpan PauseBefore(Turn turn, Turn next) => ChangesSide(turn, next) ? TimeSpan.Zero
        : turn.Set == next.Set ? load.Pause
        : load.SetPause;

    private TimeSpan ReleaseWithin(Turn turn, Turn? next, TimeSpan pause)
    {
        var betweenSets = load.HasTwoLevels && turn.Set != next?.Set;
        return pause > options.Release && pause <= options.LongestRelease && !betweenSets ? pause : options.Release;
    }

    private Cue[] Work(Turn turn, TimeSpan release)
    {
        switch (load.Kind)
        {
            case WorkKind.Hold:
                return [Place(words.Hold(turn, load.Length), turn), Place(CueWords.LetGo(Stretch(release)), turn)];
            case WorkKind.Timed:
                return [Place(words.TimedMove(turn, load.Length), turn)];
            default:
                var there = Grid.Round(load.Length / 2);
                return [Place(words.CountedMove(turn, there), turn), Place(CueWords.Back(Stretch(load.Length - there)), turn)];
        }
    }

    private bool Wait(Turn turn, Turn next, TimeSpan rest)
    {
        if (ChangesSide(turn, next))
        {
            return cues.TryAdd(Place(words.ChangeSide(next, Stretch(options.ChangeSide)), next));
        }

        return rest <= TimeSpan.Zero || cues.TryAdd(Place(words.Rest(Stretch(rest)), next));
    }

    private TimeSpan Stretch(TimeSpan time) => Grid.Round(time * settings.TempoScale);

    private Cue Place(Cue cue, Turn turn) => cue with
    {
        Exercise = item.Index,
        Side = turn.Side,
        Set = turn.Set,
        Sets = load.Sets,
        Repetition = turn.Repetition,
        Repetitions = load.Repetitions,
    };
}

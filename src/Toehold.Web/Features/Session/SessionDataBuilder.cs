using Toehold.Sessions;
using Toehold.Web.Features.Figures;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Session;

/// <summary>Turns a planned session into what the page performs.</summary>
public static class SessionDataBuilder
{
    private const int ReadInTime = 130;

    public static SessionData Build(ShelfProgramme programme, PlannedSession session, SessionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(settings);
        var places = session.Items.Select((item, place) => (item.Index, place)).ToDictionary(pair => pair.Index, pair => pair.place);
        return new SessionData(
            programme.Id,
            programme.Title,
            session.Number,
            [.. session.Items.Select(item => Exercise(programme, item, places, settings))],
            [.. session.Timeline.Cues.Select(cue => Cue(cue, places))],
            [.. session.Timeline.Sets.Select(set => Set(set, places))]);
    }

    private static SessionData.ExerciseData Exercise(
        ShelfProgramme programme, SessionItem item, Dictionary<int, int> places, SessionSettings settings)
    {
        var how = Beginning(programme.HowTo(item.Index));
        var easier = EasierForm.Of(item.Exercise);
        return new(
            item.Index,
            item.Exercise.Name,
            how,
            FigureAddress.Of(item.Exercise),
            easier is null ? null : Easier(item with { Exercise = easier.Exercise }, easier.How, how, places, settings));
    }

    // The person has to take it up in the middle of a session, so it gets the long get-ready.
    private static SessionData.EasierData Easier(SessionItem item, string how, string usual, Dictionary<int, int> places, SessionSettings settings)
    {
        var timeline = TimelineBuilder.Build([item], settings);
        return new(
            item.Exercise.Name,
            how.Length == 0 ? usual : how,
            FigureAddress.Of(item.Exercise),
            [.. timeline.Cues.Select(cue => Cue(cue, places)).Select(cue => cue with { Say = cue.Say?.Replace("First: ", "Easier: ", StringComparison.Ordinal) })],
            [.. timeline.Sets.Select(set => Set(set, places))]);
    }

    // What is read from two metres while one gets ready: the first sentences, as many as that leaves room for.
    private static string Beginning(string how)
    {
        var end = how.Length <= ReadInTime ? how.Length : how.LastIndexOf(". ", ReadInTime, StringComparison.Ordinal) + 1;
        return end > 0 ? how[..end] : how[..(how.IndexOf(". ", StringComparison.Ordinal) is var first and > 0 ? first + 1 : how.Length)];
    }

    private static SessionData.SetData Set(SetMark set, Dictionary<int, int> places) =>
        new(places[set.Exercise], Word(set.Side), set.Set, set.Sets, set.Cue);

    private static SessionData.CueData Cue(Cue cue, Dictionary<int, int> places) => new(
        (long)cue.At.TotalMilliseconds,
        (long)cue.For.TotalMilliseconds,
        cue.Kind,
        cue.Exercise is { } index ? places[index] : null,
        Word(cue.Side),
        cue.Set,
        cue.Sets,
        cue.Repetition,
        cue.Repetitions,
        cue.Say,
        cue.Show,
        cue.Figure.From,
        cue.Figure.To,
        cue.IsOpen);

    private static string? Word(BodySide? side) => side switch
    {
        BodySide.Left => "left",
        BodySide.Right => "right",
        _ => null,
    };
}

using Toehold.Sessions;
using Toehold.Web.Features.Figures;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Session;

/// <summary>Turns a planned session into what the page performs.</summary>
public static class SessionDataBuilder
{
    public static SessionData Build(ShelfProgramme programme, PlannedSession session)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(session);
        var places = session.Items.Select((item, place) => (item.Index, place)).ToDictionary(pair => pair.Index, pair => pair.place);
        return new SessionData(
            programme.Id,
            programme.Title,
            session.Number,
            [.. session.Items.Select(item => Exercise(programme, item))],
            [.. session.Timeline.Cues.Select(cue => Cue(cue, places))],
            [.. session.Timeline.Sets.Select(set => new SessionData.SetData(places[set.Exercise], Word(set.Side), set.Set, set.Sets, set.Cue))]);
    }

    private static SessionData.ExerciseData Exercise(ShelfProgramme programme, SessionItem item) =>
        new(item.Index, item.Exercise.Name, programme.HowTo(item.Index), FigureAddress.Of(item.Exercise));

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

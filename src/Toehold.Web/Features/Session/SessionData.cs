using System.Text.Json;
using System.Text.Json.Serialization;
using Toehold.Web.Features.Languages;

namespace Toehold.Web.Features.Session;

/// <summary>A session as the page performs it. Times are milliseconds; exercises are indices into <see cref="Exercises"/>.</summary>
public sealed record SessionData(
    Guid ProgrammeId,
    string Title,
    int Number,
    IReadOnlyList<SessionData.ExerciseData> Exercises,
    IReadOnlyList<SessionData.CueData> Cues,
    IReadOnlyList<SessionData.SetData> Sets)
{
    public sealed record ExerciseData(int Index, string Name, string How, string Figure, EasierData? Easier);

    /// <summary>What to do instead when it hurts: cues of its own from zero, the last one <c>done</c>.</summary>
    public sealed record EasierData(string Name, string How, string Figure, IReadOnlyList<CueData> Cues, IReadOnlyList<SetData> Sets);

    public sealed record CueData(
        long At,
        long For,
        string Kind,
        int? Exercise,
        string? Side,
        int Set,
        int Sets,
        int Repetition,
        int Repetitions,
        string? Say,
        string Show,
        double From,
        double To,
        bool Open);

    public sealed record SetData(int Exercise, string? Side, int Set, int Sets, int Cue);

    /// <summary>With what the screen shows in the person's language. The voice's sentences stay in English, for which their slots are planned.</summary>
    public SessionData In(Words say)
    {
        ArgumentNullException.ThrowIfNull(say);
        CueData[] Shown(IEnumerable<CueData> cues) => [.. cues.Select(cue => cue with { Show = say[cue.Show] })];
        return this with
        {
            Cues = Shown(Cues),
            Exercises = [.. Exercises.Select(exercise => exercise with { Easier = exercise.Easier is { } easier ? easier with { Cues = Shown(easier.Cues) } : null })],
        };
    }

    /// <summary>For a script element: System.Text.Json escapes what could end it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, SessionDataJson.Default.SessionData);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionData))]
internal sealed partial class SessionDataJson : JsonSerializerContext;

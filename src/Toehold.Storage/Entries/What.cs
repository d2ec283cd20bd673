using System.Text.Json.Serialization;
using Toehold.Sessions;

namespace Toehold.Storage;

/// <summary>What an entry says. The family is closed; what a newer page sends is kept word for word as <see cref="Unknown"/>.</summary>
public abstract partial record What
{
    private What()
    {
    }

    /// <summary>The word that names the case in JSON and in the store.</summary>
    public abstract string Kind { get; }

    /// <summary>A JSON object of the members that this version does not know, kept so that nothing is lost; null where there are none.</summary>
    [JsonIgnore]
    public string? More { get; internal init; }

    /// <summary>One set ended, on one side where the exercise has sides.</summary>
    public sealed record SetDone : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.SetDone;

        /// <summary>The programme that was practised.</summary>
        public required Guid ProgrammeId { get; init; }

        /// <summary>The session of the day, from 1.</summary>
        public required int Session { get; init; }

        /// <summary>The exercise's name as it was shown: the hand-out's, or that of a gentler form.</summary>
        public required string Exercise { get; init; }

        /// <summary>The exercise's place in the programme, from 0.</summary>
        public required int ExerciseIndex { get; init; }

        /// <summary>The side, or null where the exercise has none or the sides take turns.</summary>
        public BodySide? Side { get; init; }

        /// <summary>Which set this was, from 1.</summary>
        public required int Set { get; init; }

        /// <summary>How many sets were planned.</summary>
        public required int Sets { get; init; }

        /// <summary>Repetitions done in the set (count).</summary>
        public required int Repetitions { get; init; }

        /// <summary>Work done, without rests (seconds).</summary>
        public required double Seconds { get; init; }

        /// <summary>Work planned (seconds).</summary>
        public required double PlannedSeconds { get; init; }

        /// <summary>Whether the person moved on before the set's end.</summary>
        public bool Skipped { get; init; }
    }

    /// <summary>An exercise of the session was left out.</summary>
    public sealed record ExerciseSkipped : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.ExerciseSkipped;

        /// <summary>The programme that was practised.</summary>
        public required Guid ProgrammeId { get; init; }

        /// <summary>The session of the day, from 1.</summary>
        public required int Session { get; init; }

        /// <summary>The exercise's name as the hand-out has it.</summary>
        public required string Exercise { get; init; }

        /// <summary>The exercise's place in the programme, from 0.</summary>
        public required int ExerciseIndex { get; init; }

        /// <summary>Why, in a word or the person's own words; null where nobody asked.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>A session came to its end or was stopped.</summary>
    public sealed record SessionEnded : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.SessionEnded;

        /// <summary>The programme that was practised.</summary>
        public required Guid ProgrammeId { get; init; }

        /// <summary>The session of the day, from 1.</summary>
        public required int Session { get; init; }

        /// <summary>From the first cue to the last, pauses left out (seconds).</summary>
        public required double Seconds { get; init; }

        /// <summary>Pain during the session, 0 to 10, or null where it was not said.</summary>
        public int? Pain { get; init; }

        /// <summary>Effort of the session, 0 to 10, or null where it was not said.</summary>
        public int? Effort { get; init; }

        /// <summary>Whether it was stopped before its last cue.</summary>
        public bool StoppedEarly { get; init; }

        /// <summary>Whether the person nearly fell, or null where that was not said.</summary>
        public bool? NearFall { get; init; }
    }

    /// <summary>
    /// The daily pain score. It may be said for an earlier day, and said again: what was said last about a day is right.
    /// </summary>
    public sealed record CheckedIn : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.CheckedIn;

        /// <summary>Pain, 0 (none) to 10 (the worst imaginable).</summary>
        public required int Pain { get; init; }

        /// <summary>Where it hurts, in the person's words, or null.</summary>
        public string? BodyPart { get; init; }

        /// <summary>What the person adds, or null.</summary>
        public string? Note { get; init; }
    }

    /// <summary>The person wrote something down.</summary>
    public sealed record Noted : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.Noted;

        /// <summary>Their words; not blank.</summary>
        public required string Text { get; init; }
    }

    /// <summary>Something that a newer version writes: its kind and its JSON, untouched.</summary>
    /// <param name="Name">The kind that this version does not know.</param>
    /// <param name="Json">The whole JSON object, with its kind.</param>
    public sealed record Unknown(string Name, string Json) : What
    {
        /// <inheritdoc/>
        public override string Kind => Name;
    }
}

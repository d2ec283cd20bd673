using System.Text.Json.Serialization;
using Toehold.Sessions;

namespace Toehold.Storage;

/// <content>What hurt on the way.</content>
public abstract partial record What
{
    /// <summary>An exercise hurt in the middle of a session, and the person chose how to go on.</summary>
    public sealed record Hurt : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.Hurt;

        /// <summary>The programme that was practised.</summary>
        public required Guid ProgrammeId { get; init; }

        /// <summary>The session of the day, from 1.</summary>
        public required int Session { get; init; }

        /// <summary>The exercise's name as it was shown.</summary>
        public required string Exercise { get; init; }

        /// <summary>The exercise's place in the programme, from 0.</summary>
        public required int ExerciseIndex { get; init; }

        /// <summary>The side that worked, or null where the exercise has none.</summary>
        public BodySide? Side { get; init; }

        /// <summary>How much, 0 to 10, or null where it was not said.</summary>
        public int? Pain { get; init; }

        /// <summary>How the session went on.</summary>
        public required HurtChoice Then { get; init; }
    }
}

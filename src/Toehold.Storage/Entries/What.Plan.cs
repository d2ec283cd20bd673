using System.Text.Json.Serialization;
using Toehold.Programmes;

namespace Toehold.Storage;

/// <content>What changes the plan rather than being done in it.</content>
public abstract partial record What
{
    /// <summary>The safety questions were answered. The latest answers hold.</summary>
    public sealed record SafetyAnswered : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.SafetyAnswered;

        /// <summary>The ids of the questions answered with yes; empty for "none of these".</summary>
        public required ValueList<string> Yes { get; init; }
    }

    /// <summary>
    /// Where the person stands in one programme, with what was decided for each exercise and why. The latest word about an
    /// exercise holds; one is written whenever a decision changes.
    /// </summary>
    public sealed record Progressed : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.Progressed;

        /// <summary>The programme.</summary>
        public required Guid ProgrammeId { get; init; }

        /// <summary>Its exercises that have more than one step, in the hand-out's order.</summary>
        public required ValueList<ExerciseStanding> Exercises { get; init; }
    }

    /// <summary>The person chose how much to do.</summary>
    public sealed record LevelChosen : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.LevelChosen;

        /// <summary>The programme, or null for all of them.</summary>
        public Guid? ProgrammeId { get; init; }

        /// <summary>The exercise's place in the programme, from 0, or null for all of them.</summary>
        public int? ExerciseIndex { get; init; }

        /// <summary>What was chosen.</summary>
        public required LevelChoice Choice { get; init; }
    }

    /// <summary>Whether pain was back to usual on the morning after sessions. The entry's day is the day of those sessions.</summary>
    public sealed record MorningAnswered : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.MorningAnswered;

        /// <summary>Whether it was as usual.</summary>
        public required bool AsUsual { get; init; }
    }

    /// <summary>A session is not wanted today.</summary>
    public sealed record SessionSkipped : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.SessionSkipped;

        /// <summary>The programme.</summary>
        public required Guid ProgrammeId { get; init; }

        /// <summary>The session of the day, from 1.</summary>
        public required int Session { get; init; }

        /// <summary>Why, in a word or the person's own words; null where it was not said.</summary>
        public string? Reason { get; init; }
    }

    /// <summary>A session is wanted later today.</summary>
    public sealed record SessionSnoozed : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.SessionSnoozed;

        /// <summary>The programme.</summary>
        public required Guid ProgrammeId { get; init; }

        /// <summary>The session of the day, from 1.</summary>
        public required int Session { get; init; }

        /// <summary>When it is due again, an instant with its offset.</summary>
        public required DateTimeOffset Until { get; init; }
    }
}

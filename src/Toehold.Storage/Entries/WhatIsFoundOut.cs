using System.Text.Json.Serialization;
using Toehold.Programmes;
using Toehold.Sessions;

namespace Toehold.Storage;

/// <content>The cases that finding out is made of: the plan, the measures, and what else changed.</content>
public abstract partial record What
{
    /// <summary>A plan for finding out whether the exercises help, fixed before it begins. A later one takes its place.</summary>
    public sealed record PlanFixed : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.PlanFixed;

        /// <summary>The first day of the first block.</summary>
        public required DateOnly FirstDay { get; init; }

        /// <summary>Days of each block by turns, days without the exercises first; only the first may be 0.</summary>
        public required ValueList<int> BlockDays { get; init; }

        /// <summary>Days left out of the comparison after every change-over.</summary>
        public required int SettlingDays { get; init; }

        /// <summary>How long the pain had lasted when the plan was made.</summary>
        public required PainAge PainAge { get; init; }

        /// <summary>The number that the order of the blocks was drawn from, or null where there was nothing to draw.</summary>
        public int? DrawnFrom { get; init; }
    }

    /// <summary>A plan was given up; from the entry's day on it no longer holds.</summary>
    public sealed record PlanStopped : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.PlanStopped;

        /// <summary>The id of the entry that fixed it.</summary>
        public required Guid PlanId { get; init; }
    }

    /// <summary>A measure was taken.</summary>
    public sealed record Measured : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.Measured;

        /// <summary>Which one: a word of letters, digits, dots or hyphens.</summary>
        public required string Measure { get; init; }

        /// <summary>Its score, in the measure's own unit.</summary>
        public required double Score { get; init; }

        /// <summary>The leg, or null where the measure has none.</summary>
        public BodySide? Side { get; init; }

        /// <summary>What the score was made of: tries, or activities with their ratings; null where it is the whole.</summary>
        public ValueList<MeasuredPart>? Parts { get; init; }

        /// <summary>The person's age (years) as they gave it, for the comparison with others; or null.</summary>
        public int? Age { get; init; }

        /// <summary>The sex that a norm was asked for, or null.</summary>
        public NormSex? Sex { get; init; }
    }

    /// <summary>Something besides the exercises changed, and may have changed the pain.</summary>
    public sealed record Changed : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.Changed;

        /// <summary>What changed.</summary>
        public required Circumstance Of { get; init; }

        /// <summary>The day from which on, which may lie well before the entry's own.</summary>
        public required DateOnly On { get; init; }

        /// <summary>The person's words, or null.</summary>
        public string? Note { get; init; }
    }

    /// <summary>An earlier entry was a mistake and no longer holds. It stays in the store.</summary>
    public sealed record TakenBack : What
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override string Kind => EntryKinds.TakenBack;

        /// <summary>The id of the entry that was a mistake.</summary>
        public required Guid EntryId { get; init; }
    }
}

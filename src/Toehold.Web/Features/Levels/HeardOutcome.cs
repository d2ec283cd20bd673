using Toehold.Sessions;

namespace Toehold.Web.Features.Levels;

/// <summary>How an exercise went, and when that session was over.</summary>
public sealed record HeardOutcome(DateTimeOffset At, ExerciseOutcome Outcome);

using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>An exercise of a session.</summary>
/// <param name="Index">Its index in the programme.</param>
/// <param name="Exercise">The exercise as it is done now; its dose may be an easier one than the programme's.</param>
public sealed record SessionItem(int Index, Exercise Exercise);

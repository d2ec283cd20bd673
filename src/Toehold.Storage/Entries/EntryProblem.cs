namespace Toehold.Storage;

/// <summary>Why an entry cannot be kept.</summary>
/// <param name="EntryId">The entry, or null where not even its id could be read, or where the delivery as a whole is refused.</param>
/// <param name="Member">The JSON member that is at fault, such as <c>what.pain</c>.</param>
/// <param name="Sentence">What is wrong with it, for a person.</param>
public sealed record EntryProblem(Guid? EntryId, string Member, string Sentence);

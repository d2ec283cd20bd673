using Toehold.Programmes;

namespace Toehold.Storage;

/// <summary>What a delivery's JSON came to: the entries that could be read, in order, and a problem for each that could not.</summary>
/// <param name="Entries">Well formed, but not yet checked by <see cref="EntryRules"/>.</param>
/// <param name="Problems">Empty where all could be read.</param>
public sealed record EntryReading(ValueList<Entry> Entries, ValueList<EntryProblem> Problems);

namespace Toehold.Reading;

/// <summary>The lines of one exercise, from its name up to the next one.</summary>
internal readonly record struct Segment(int First, int Last);

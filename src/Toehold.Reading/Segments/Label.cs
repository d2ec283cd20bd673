namespace Toehold.Reading;

/// <summary>The words of a line that may name an exercise, and where what is said about it begins.</summary>
internal readonly record struct Label(LabelKind Kind, int First, int Last, int Body)
{
    public int Words => Last - First;
}

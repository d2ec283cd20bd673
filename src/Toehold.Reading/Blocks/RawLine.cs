namespace Toehold.Reading;

/// <summary>One line of the text, or one column's part of it, without the white space around it.</summary>
/// <param name="Start">Its first sign.</param>
/// <param name="End">The place after its last sign.</param>
/// <param name="Indent">How far it is set in.</param>
/// <param name="AfterBlank">Whether an empty line stands before it.</param>
internal readonly record struct RawLine(int Start, int End, int Indent, bool AfterBlank)
{
    public int Length => End - Start;
}

namespace Toehold.Reading;

/// <summary>How a line sets its name off from the rest.</summary>
internal enum LabelKind : byte
{
    None,
    Whole,
    Bold,
    Colon,
    Dash,
    Caps,
    Sentence,
    Amount,
    Row,
    Clause,
    Field,
}

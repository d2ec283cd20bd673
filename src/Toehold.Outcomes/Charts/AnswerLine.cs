namespace Toehold.Outcomes;

/// <summary>A drop that an answer speaks of.</summary>
/// <param name="At">Points from the level without the programme; negative is less pain.</param>
/// <param name="Kind">Which drop it is.</param>
public readonly record struct AnswerLine(double At, AnswerLineKind Kind)
{
    /// <summary>Whether it is the smallest drop that matters: 2 points or 30 %, whichever is less (Farrar 2001, doi 10.1016/s0304-3959(01)00349-9).</summary>
    public bool Matters => Kind != AnswerLineKind.OnePoint;
}

/// <summary>Which drop a line stands for.</summary>
public enum AnswerLineKind
{
    /// <summary>One point: the drop that an answer calls unlikely.</summary>
    OnePoint,

    /// <summary>Two points: the smallest drop that matters where pain is high.</summary>
    TwoPoints,

    /// <summary>Thirty per cent of the usual level: the smallest drop that matters where that is less than two points.</summary>
    ThirtyPercent,
}

namespace Toehold.Programmes;

/// <summary>The body's position at the start of an exercise.</summary>
public enum Position
{
    /// <summary>On the feet.</summary>
    Standing,

    /// <summary>On a chair or on the floor.</summary>
    Sitting,

    /// <summary>On the back, the front or a side.</summary>
    Lying,

    /// <summary>On one knee or both.</summary>
    Kneeling,

    /// <summary>On hands and knees.</summary>
    AllFours,
}

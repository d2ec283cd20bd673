namespace Toehold.Storage;

/// <summary>How a session went on after something hurt.</summary>
public enum HurtChoice
{
    /// <summary>As it was.</summary>
    GoOn,

    /// <summary>With an easier form of the exercise.</summary>
    Easier,

    /// <summary>Without the rest of the exercise.</summary>
    Skip,

    /// <summary>Not at all.</summary>
    Stop,
}

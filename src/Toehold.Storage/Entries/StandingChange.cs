namespace Toehold.Storage;

/// <summary>What was decided for an exercise.</summary>
public enum StandingChange
{
    /// <summary>The first step that it is done at.</summary>
    Start,

    /// <summary>The same again.</summary>
    Hold,

    /// <summary>One step up.</summary>
    Up,

    /// <summary>One step back.</summary>
    BackOne,

    /// <summary>Two steps back.</summary>
    BackTwo,

    /// <summary>No more of it until a professional has been asked.</summary>
    Pause,

    /// <summary>Kept to what the safety answers allow.</summary>
    Limit,

    /// <summary>Chosen by the person.</summary>
    Chosen,

    /// <summary>The last step taken back by the person.</summary>
    Undone,
}

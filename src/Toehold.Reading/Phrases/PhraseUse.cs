namespace Toehold.Reading;

/// <summary>How an amount counts towards its slot.</summary>
[Flags]
internal enum PhraseUse : byte
{
    Plain = 0,

    /// <summary>On top of the first time: "5 more times".</summary>
    More = 1,

    /// <summary>Only if something is so.</summary>
    Conditional = 2,

    /// <summary>The far end of a progress: "work up to 15".</summary>
    Target = 4,

    /// <summary>Words without a number: "a few".</summary>
    Vague = 8,

    /// <summary>Given without a word for what is counted.</summary>
    Bare = 16,

    /// <summary>As long as the hold: "rest for the same length of time".</summary>
    AsHold = 32,

    /// <summary>The near end of a progress: "5 to begin with".</summary>
    Begun = 64,

    /// <summary>A time as a stop-watch shows it, which can be the length of a film as well.</summary>
    Timer = 128,
}

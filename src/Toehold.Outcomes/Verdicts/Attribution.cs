namespace Toehold.Outcomes;

/// <summary>What the difference may be tied to. Apart from the numbers: it follows from how often the sides changed.</summary>
public enum Attribution
{
    /// <summary>One change, from baseline to programme: recovery by itself looks the same.</summary>
    SinceYouStarted,

    /// <summary>Two changes or more, back and forth: recovery by itself does not come and go with them.</summary>
    WhenYouDoIt,
}

/// <summary>The attributions in plain words.</summary>
public static class Attributions
{
    /// <summary>"since you started" or "when you do the programme".</summary>
    public static string ToWords(this Attribution attribution) =>
        attribution == Attribution.WhenYouDoIt ? "when you do the programme" : "since you started";
}

namespace Toehold.Web.Features.Push;

/// <summary>What a push service made of a message.</summary>
internal abstract record PushAnswer
{
    private PushAnswer()
    {
    }

    /// <summary>It will deliver it.</summary>
    internal sealed record Taken : PushAnswer;

    /// <summary>It does not know the browser any more.</summary>
    internal sealed record Gone : PushAnswer;

    /// <summary>Not now: after a while, or when it said.</summary>
    internal sealed record Later(TimeSpan? After) : PushAnswer;

    /// <summary>Not this message, now or ever.</summary>
    internal sealed record Refused : PushAnswer;
}

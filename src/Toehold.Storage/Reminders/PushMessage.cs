namespace Toehold.Storage;

/// <summary>A notification on its way. It is written together with the decision to send it, and leaves when it is sent or too late.</summary>
public sealed class PushMessage
{
    /// <summary>The most characters of a body, which fits one record once it is encrypted (RFC 8291, section 4).</summary>
    public const int MaxBody = 2_000;

    /// <summary>Made by the server.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where it goes.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>What the page's worker reads, as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>Messages of one topic replace each other until they are delivered (RFC 8030, section 5.4).</summary>
    public required string Topic { get; init; }

    /// <summary>
    /// When it is to be tried. Whoever moves it on from the value that they read has the message to themselves until then,
    /// so that one whose sender dies is tried again.
    /// </summary>
    public required DateTimeOffset TryAt { get; set; }

    /// <summary>From when on it would come too late.</summary>
    public required DateTimeOffset DropAt { get; init; }

    /// <summary>How often it was tried (count).</summary>
    public int Tries { get; set; }
}

namespace Toehold.Web.Features.Practices;

/// <summary>What had to be kept for an answer could not be, since the store was away in that moment: whoever asked is to come again.</summary>
public sealed class NotKeptException : Exception
{
    public NotKeptException()
    {
    }

    public NotKeptException(string sentence)
        : base(sentence)
    {
    }

    public NotKeptException(string sentence, Exception inner)
        : base(sentence, inner)
    {
    }
}

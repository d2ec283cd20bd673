namespace Toehold.Web.Features.Serving;

/// <summary>Whom a server is for.</summary>
public enum People
{
    /// <summary>The one person at this computer: nobody is asked anything.</summary>
    One,

    /// <summary>Anyone who can reach it: each browser opens its own practice with a key of its own.</summary>
    Many,
}

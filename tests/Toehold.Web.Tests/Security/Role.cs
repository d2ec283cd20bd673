namespace Toehold.Web.Tests;

/// <summary>Who comes.</summary>
internal enum Role
{
    /// <summary>Without any key.</summary>
    Nobody,

    /// <summary>With the key of a browser that began here.</summary>
    Guest,

    /// <summary>With a key of their own, and everything that names another person's things.</summary>
    AnotherPerson,

    /// <summary>Signed in with address and password.</summary>
    ByPassword,

    /// <summary>Signed in with a passkey.</summary>
    ByPasskey,

    /// <summary>A program with a token that may read.</summary>
    ReadingProgram,

    /// <summary>A program with a token that may add.</summary>
    AddingProgram,

    /// <summary>With a key that was shut out.</summary>
    Revoked,

    /// <summary>The one person at the computer.</summary>
    OnePerson,
}

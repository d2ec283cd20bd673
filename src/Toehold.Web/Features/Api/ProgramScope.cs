using Toehold.Storage;

namespace Toehold.Web.Features.Api;

/// <summary>What a program may do with the token that a person gave it.</summary>
internal static class ProgramScope
{
    public const string Read = "read";
    public const string Add = "add";

    /// <summary>The name of the claim that holds a scope; whoever comes with a device's key has none and needs none.</summary>
    public const string Claim = "scope";

    /// <summary>The purposes that a token has in the store, and the scopes of each.</summary>
    public static IReadOnlyDictionary<KeyPurpose, string[]> Of { get; } = new Dictionary<KeyPurpose, string[]>
    {
        [KeyPurpose.ProgramReads] = [Read],
        [KeyPurpose.ProgramAdds] = [Add],
        [KeyPurpose.ProgramReadsAndAdds] = [Read, Add],
    };
}

namespace Toehold.Web.Features.Api;

/// <summary>What the API's description says of an endpoint, beside its address and method.</summary>
/// <param name="Id">Its name for programs that are made from the description.</param>
/// <param name="Summary">What it does, in a sentence.</param>
internal sealed record ApiOperation(string Id, string Summary)
{
    /// <summary>The scope that a token needs; null where any will do.</summary>
    public string? Scope { get; init; }

    /// <summary>What may stand in the address: names, and what each means.</summary>
    public IReadOnlyList<(string Name, string Says, string Schema)> Query { get; init; } = [];

    /// <summary>What is sent: types, and the schema of each.</summary>
    public IReadOnlyList<(string Type, string Schema)> Takes { get; init; } = [];

    /// <summary>The schema of the answer, which is JSON.</summary>
    public required string Gives { get; init; }

    /// <summary>Which statuses bring a problem instead, and why.</summary>
    public IReadOnlyList<(int Status, string Why)> Problems { get; init; } = [];
}

namespace Toehold.Figures;

/// <summary>The colours of one role: on light paper, on a dark page, and the system colour where a person's own colours rule.</summary>
internal sealed record Swatch(Role Role, string Light, string Dark, string Forced)
{
    public string Name { get; } = $"fig-{Role.ToString().ToLowerInvariant()}";

    /// <summary>The attributes that fill a shape with this role's colour, with and without a style sheet.</summary>
    public string Fill => $" class=\"{Name}\" fill=\"{Light}\"";

    /// <summary>The attributes that draw a line in this role's colour.</summary>
    public string Line => $" class=\"{Name}-line\" fill=\"none\" stroke=\"{Light}\"";
}

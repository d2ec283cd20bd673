using System.ComponentModel.DataAnnotations;

namespace Toehold.Web.Features.Serving;

public sealed class ServeOptions
{
    public const int DefaultPort = 5080;

    /// <summary>0 takes any free port.</summary>
    [Range(0, 65535)]
    public int Port { get; init; } = DefaultPort;

    [Required]
    public required string DataFolder { get; init; }
}

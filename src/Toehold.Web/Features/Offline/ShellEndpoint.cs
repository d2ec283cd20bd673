using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Toehold.Figures;

namespace Toehold.Web.Features.Offline;

/// <summary>
/// Tells the service worker what the app's shell is. Its version is a digest of all that it holds, so a worker changes when
/// one file does and at no other time.
/// </summary>
internal static class ShellEndpoint
{
    private static readonly string[] Pages = ["/offline", "/figures.css"];

    // Pictures for the install dialog are large, and only the platform looks at them.
    private static readonly string[] NotNeeded = ["/screens/", "/service-worker.js", "/push.js"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var script = new Lazy<string>(() => Script(routes.DataSources.SelectMany(source => source.Endpoints)));
        routes.MapGet("/offline/shell.js", (HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-cache";
            return TypedResults.Text(script.Value, "text/javascript; charset=utf-8");
        }).AllowAnonymous();
    }

    private static string Script(IEnumerable<Endpoint> endpoints)
    {
        var assets = endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
            .OfType<StaticAssetDescriptor>()
            .Where(asset => asset.Selectors.Count == 0 && !IsFingerprinted(asset))
            .Select(asset => (Address: $"/{asset.Route}", Digest: DigestOf(asset)))
            .Where(asset => !IsCompressed(asset.Address) && !NotNeeded.Any(part => asset.Address.Contains(part, StringComparison.Ordinal)))
            .DistinctBy(asset => asset.Address)
            .OrderBy(asset => asset.Address, StringComparer.Ordinal)
            .ToList();
        var program = $"{typeof(ShellEndpoint).Module.ModuleVersionId} {typeof(FigureLibrary).Module.ModuleVersionId}";
        var all = string.Join('\n', assets.Select(asset => $"{asset.Address} {asset.Digest}").Append(program));
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
        var addresses = JsonSerializer.Serialize(assets.Select(asset => asset.Address).Concat(Pages).ToArray(), OfflineJson.Default.StringArray);
        return $"self.toeholdShell={{\"version\":\"{version}\",\"addresses\":{addresses}}};";
    }

    private static string DigestOf(StaticAssetDescriptor asset) =>
        asset.Properties.FirstOrDefault(property => property.Name is "integrity")?.Value
        ?? asset.ResponseHeaders.FirstOrDefault(header => header.Name == "ETag")?.Value
        ?? "";

    // The pages name their files plainly; the same files under a name with a fingerprint would be kept twice.
    private static bool IsFingerprinted(StaticAssetDescriptor asset) =>
        asset.Properties.FirstOrDefault(property => property.Name == "fingerprint")?.Value is { } print && asset.Route.Contains(print, StringComparison.Ordinal);

    private static bool IsCompressed(string address) =>
        address.EndsWith(".gz", StringComparison.Ordinal) || address.EndsWith(".br", StringComparison.Ordinal);
}

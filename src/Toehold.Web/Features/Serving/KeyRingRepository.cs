using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Toehold.Storage;

namespace Toehold.Web.Features.Serving;

/// <summary>Keeps the keys that protect forms in the one store, so that they outlive a restart and every server shares them.</summary>
internal sealed class KeyRingRepository(DataProtectionKeyRing ring) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. ring.Read().Select(xml => XElement.Parse(xml))];

    public void StoreElement(XElement element, string friendlyName) =>
        ring.Append(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}

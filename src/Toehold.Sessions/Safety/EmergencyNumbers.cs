using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>
/// The emergency numbers of countries, as their authorities publish them. 112 works in all of the European Union and from
/// most mobile phones elsewhere, so it stands for every country that is not listed.
/// </summary>
public static class EmergencyNumbers
{
    /// <summary>Where nothing is known about the country.</summary>
    public static EmergencyNumber Unknown { get; } = new("", "Another country", "112");

    /// <summary>The countries that have a line of their own, by name.</summary>
    public static ValueList<EmergencyNumber> All { get; } =
    [
        new("AU", "Australia", "000"),
        new("AT", "Austria", "112"),
        new("BE", "Belgium", "112"),
        new("BR", "Brazil", "192"),
        new("CA", "Canada", "911"),
        new("CZ", "Czechia", "112"),
        new("DK", "Denmark", "112"),
        new("FI", "Finland", "112"),
        new("FR", "France", "112"),
        new("DE", "Germany", "112"),
        new("GR", "Greece", "112"),
        new("HK", "Hong Kong", "999"),
        new("HU", "Hungary", "112"),
        new("IN", "India", "112"),
        new("IE", "Ireland", "112"),
        new("IL", "Israel", "101"),
        new("IT", "Italy", "112"),
        new("JP", "Japan", "119"),
        new("KE", "Kenya", "999"),
        new("MY", "Malaysia", "999"),
        new("MX", "Mexico", "911"),
        new("NL", "Netherlands", "112"),
        new("NZ", "New Zealand", "111"),
        new("NO", "Norway", "113"),
        new("PL", "Poland", "112"),
        new("PT", "Portugal", "112"),
        new("RO", "Romania", "112"),
        new("SG", "Singapore", "995"),
        new("ZA", "South Africa", "112"),
        new("KR", "South Korea", "119"),
        new("ES", "Spain", "112"),
        new("SE", "Sweden", "112"),
        new("CH", "Switzerland", "144"),
        new("UA", "Ukraine", "112"),
        new("GB", "United Kingdom", "999", "111"),
        new("US", "United States", "911"),
    ];

    /// <summary>The line of a country; <see cref="Unknown"/> where the code is null or is not listed.</summary>
    /// <param name="country">An ISO 3166 code in any case, or null.</param>
    public static EmergencyNumber Of(string? country) =>
        All.FirstOrDefault(number => string.Equals(number.Country, country, StringComparison.OrdinalIgnoreCase)) ?? Unknown;
}

namespace Toehold.Sessions;

/// <summary>Whom to call in a country.</summary>
/// <param name="Country">Its ISO 3166 code, such as GB.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Call">The emergency number.</param>
/// <param name="Advice">The number for urgent advice by telephone that is no emergency; null where there is none for the whole country.</param>
public sealed record EmergencyNumber(string Country, string Name, string Call, string? Advice = null);

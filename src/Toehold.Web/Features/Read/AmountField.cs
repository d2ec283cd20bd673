using System.Globalization;
using Toehold.Programmes;

namespace Toehold.Web.Features.Read;

/// <summary>An amount as a form holds it: exactly, between, at least or up to, and one or two numbers.</summary>
public readonly record struct AmountField(string Kind, string A, string B)
{
    public const string Exactly = "exactly";
    public const string Between = "between";
    public const string AtLeast = "least";
    public const string UpTo = "most";

    private const double Most = 86_400;

    public static AmountField Of(Amount? amount) => amount switch
    {
        null => new(Exactly, "", ""),
        { Min: { } min, Max: null } => new(AtLeast, AmountWords.Write(min), ""),
        { Min: null, Max: { } max } => new(UpTo, AmountWords.Write(max), ""),
        { IsExact: true } => new(Exactly, AmountWords.Write(amount.Gentle), ""),
        _ => new(Between, AmountWords.Write(amount.Gentle), AmountWords.Write(amount.Far)),
    };

    /// <summary>The amount, null where the number was cleared; or a sentence on what is wrong.</summary>
    public (Amount? Amount, string? Trouble) Read()
    {
        if (string.IsNullOrWhiteSpace(A))
        {
            return (null, null);
        }

        if (Number(A) is not { } a)
        {
            return (null, Wrong(A));
        }

        return Kind switch
        {
            AtLeast => (Amount.AtLeast(a), null),
            UpTo => (Amount.UpTo(a), null),
            Between when string.IsNullOrWhiteSpace(B) => (Amount.Of(a), null),
            Between => Number(B) is { } b ? (Amount.Between(Math.Min(a, b), Math.Max(a, b)), null) : (null, Wrong(B)),
            _ => (Amount.Of(a), null),
        };
    }

    private static string Wrong(string typed) => $"“{typed}” is not a number from 0 to {Most:0}. The amount stays as it was.";

    private static double? Number(string typed) =>
        double.TryParse(typed.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Most ? number : null;
}
